import { browser } from 'wxt/browser'
import type { WorkerLine } from './start.ts'

interface Call {
  call?: string
  args?: Record<string, unknown>
}

/** The browser's messages as a `WorkerLine`. Both browsers' own APIs return promises in Manifest V3. */
export function workerLine(): WorkerLine {
  return {
    panelUrl: browser.runtime.getURL('/panel.html'),
    async call(name, args) {
      const send = () => browser.runtime.sendMessage({ call: name, args })
      // A worker that is just being stopped loses the message; the second one starts it anew.
      const reply = await send()
        .catch(send)
        .catch(() => undefined)
      return reply?.ok ? reply.value : undefined
    },
    onCall(listener, signal) {
      const answer = ({ call, args }: Call, _: unknown, reply: (value: unknown) => void) => {
        // The practice desk is a page of the extension, and hears what other pages ask the worker: that is not its to answer.
        const value = call ? listener(call, args ?? {}) : undefined
        if (value !== undefined) reply(value)
      }
      browser.runtime.onMessage.addListener(answer)
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer))
    },
  }
}
