import type { Probe } from './probe.ts'

/** What the page's JavaScript can overhear. */
export const runtimeProbes: Probe[] = [
  {
    name: 'performance entries',
    watch: (report) => {
      for (const type of PerformanceObserver.supportedEntryTypes) {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            report([JSON.stringify(entry), 'attribution' in entry ? JSON.stringify(entry.attribution) : ''])
          }
        }).observe({ type, buffered: true })
      }
    },
    look: () => performance.getEntries().map((entry) => JSON.stringify(entry)),
  },
  {
    name: 'errors',
    watch: (report) => {
      addEventListener('error', (event) => report([event.message, event.filename, event.error?.stack]), true)
      addEventListener('unhandledrejection', ({ reason }) => report([String(reason), reason?.stack]))
    },
  },
  {
    name: 'the console',
    watch: (report) => {
      for (const level of ['log', 'debug', 'info', 'warn', 'error', 'table', 'dir'] as const) {
        console[level] = (...words: unknown[]) => report(words)
      }
    },
  },
  {
    name: 'policy violations',
    watch: (report) => {
      addEventListener('securitypolicyviolation', (event) =>
        report([event.blockedURI, event.sourceFile, event.sample, event.documentURI]),
      )
      if (typeof ReportingObserver !== 'undefined') {
        new ReportingObserver((reports) => report(reports.map((one) => JSON.stringify(one))), {
          buffered: true,
        }).observe()
      }
    },
  },
  {
    name: 'new properties of the window and the document',
    watch: (report) => {
      const before = new Set([...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(document)])
      Object.assign(window, {
        reportNewProperties: () => {
          for (const root of [window, document] as unknown as Record<string, unknown>[]) {
            for (const name of Object.getOwnPropertyNames(root)) {
              if (!before.has(name)) report([name, root[name]])
            }
          }
        },
      })
    },
    look: () => {
      const { reportNewProperties } = window as unknown as { reportNewProperties(): void }
      reportNewProperties()
    },
  },
  {
    name: 'redefined functions of the window',
    watch: (report) => {
      const tap = (owner: object, name: string) => {
        const methods = owner as Record<string, (...args: unknown[]) => unknown>
        const method = methods[name]
        if (!method) return
        methods[name] = function tapped(this: unknown, ...args: unknown[]) {
          const plain = args.map((arg) => (arg instanceof Element ? arg.outerHTML : arg))
          report([name, plain])
          const result = method.apply(this, args)
          if (name === 'attachShadow') queueMicrotask(() => report((result as ShadowRoot).innerHTML))
          return result
        }
      }
      tap(window, 'fetch')
      tap(XMLHttpRequest.prototype, 'open')
      tap(WebSocket.prototype, 'send')
      tap(window, 'postMessage')
      tap(history, 'pushState')
      tap(Element.prototype, 'attachShadow')
      for (const name of ['append', 'setAttribute']) tap(Element.prototype, name)
      for (const name of ['appendChild', 'insertBefore']) tap(Node.prototype, name)
    },
  },
  {
    name: "stacks of the page's own listeners",
    watch: (report) => {
      const types = ['focus', 'beforeinput', 'input', 'paste', 'selectstart', 'load', 'DOMNodeInserted']
      for (const type of types)
        addEventListener(type, (event) => report([new Error().stack, String(event)]), true)
    },
  },
]
