import type { Probe } from './probe.ts'

/** What other windows, messages and addresses give away. */
export const windowProbes: Probe[] = [
  {
    name: 'frames and what is in them',
    look: () => {
      const seen: unknown[] = []
      for (let index = 0; index < window.length; index += 1) {
        const frame = window[index]
        // Every frame is one too many: the page has none of its own.
        seen.push(`REACHED a frame`)
        try {
          seen.push(frame?.location.href, frame?.document.documentElement.outerHTML)
        } catch {}
      }
      const elements = [...document.querySelectorAll('iframe, frame, object, embed')]
      return [seen, elements.map((element) => element.outerHTML)]
    },
  },
  {
    name: 'messages to the window, also as an answer to the page',
    watch: (report) => {
      const seen = (event: MessageEvent) => report([event.origin, event.data])
      addEventListener('message', seen)
      addEventListener('messageerror', seen)
    },
    look: async () => {
      const frames = [...document.querySelectorAll('*')].flatMap((element) => {
        const inside = element.shadowRoot?.querySelectorAll('iframe') ?? []
        return [...inside].map((frame) => frame.contentWindow)
      })
      const reached = [...Array.from({ length: window.length }, (_, index) => window[index]), ...frames]
      for (const question of [{ call: 'state', args: {} }, { event: 'snapshot' }, 'hello']) {
        for (const frame of reached) frame?.postMessage(question, '*')
        window.postMessage(question, '*')
      }
      // The window gets its own message last: answers that were under way have come by then.
      await new Promise((resolve) => {
        addEventListener('message', ({ data }) => data === 'last' && resolve(undefined))
        window.postMessage('last', '*')
      })
    },
  },
  {
    name: 'fetching the address of the panel',
    look: async ({ addresses }) => {
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])]
      const html = roots
        .map((root) => ('body' in root ? root.documentElement.outerHTML : root.innerHTML))
        .join()
      const known = html.match(/(?:chrome|moz)-extension:\/\/[\w-]+/g) ?? []
      const reached = [...new Set([...addresses, ...known])].map(async (address) => {
        const files = ['panel.html', 'options.html', 'manifest.json', 'icon/128.png']
        const replies = files.map((file) =>
          fetch(`${address}/${file}`).then(
            (reply) => `REACHED ${reply.url}`,
            () => '',
          ),
        )
        return Promise.all(replies)
      })
      return Promise.all(reached)
    },
  },
  {
    name: 'framing the panel at its address',
    look: async ({ addresses }) => {
      const roots = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot?.innerHTML ?? [])
      const known = roots.join().match(/(?:chrome|moz)-extension:\/\/[\w-]+/g) ?? []
      const answers = [...new Set([...addresses, ...known])].map((address) => {
        const frame = document.createElement('iframe')
        const answer = new Promise((resolve) => {
          addEventListener('message', ({ source, data }) => {
            if (source !== null && source === frame.contentWindow) resolve(['REACHED', data])
          })
          // A frame that says nothing for this long says nothing.
          setTimeout(resolve, 2000)
        })
        frame.src = `${address}/panel.html`
        document.body.append(frame)
        return answer.finally(() => frame.remove())
      })
      return Promise.all(answers)
    },
  },
  {
    name: "the window's name",
    look: () => window.name,
  },
  {
    name: 'address, title, history and referrer',
    look: () => {
      const entries = window.navigation?.entries().map((entry) => [entry.url, entry.getState()])
      return [location.href, document.title, document.referrer, history.state, entries]
    },
  },
  {
    name: 'broadcast channels',
    watch: (report) => {
      for (const name of ['baton', 'panel', 'helpdesk', 'snapshot', 'extension']) {
        new BroadcastChannel(name).onmessage = ({ data }) => report(data)
      }
    },
  },
]
