import { failed, type Result } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { Port } from '#lib/platform/browser.ts'
import { ports } from '#lib/platform/ports.ts'
import { PanelEvent, PortReply, panelCalls } from './calls.ts'
import type { PanelClient } from './clients.ts'
import { panelPortName } from './panel-port-name.ts'
import { parseReply } from './parse-reply.ts'

/** Chromium stops a worker after 30 idle seconds; a message in between keeps it warm while somebody looks. */
const pingMs = 25_000

/** A connection that breaks within this time is not opened again at once. */
const youngMs = 500

/**
 * The panel's line to the worker: one port for calls and pushed events. When the worker is stopped the port closes,
 * and opening it again starts the worker. `name` is another one for a panel that is in no tab.
 */
export function connectPanel(name = panelPortName): PanelClient {
  const line = new PanelLine(name)
  line.connect()
  setInterval(() => {
    if (document.visibilityState === 'visible') void line.client.call('ping', {})
  }, pingMs)
  return line.client
}

type Waiting = (reply: Result<unknown>) => void

class PanelLine {
  readonly #name: string
  readonly #waiting = new Map<number, Waiting>()
  #port: Port | undefined
  #number = 0
  #connectedAt = 0
  #onEvent: (event: PanelEvent) => void = () => {}
  #onConnection: (state: 'connected' | 'lost' | 'outdated') => void = () => {}

  readonly client: PanelClient = {
    call: async (name, args) => parseReply(panelCalls, name, await this.#ask(name, args)),
    onEvent: (listener) => {
      this.#onEvent = listener
    },
    onConnection: (listener) => {
      this.#onConnection = listener
    },
  }

  constructor(name: string) {
    this.#name = name
  }

  connect(): void {
    if (!ports.areThere()) return this.#onConnection('outdated')
    const port = ports.open(this.#name)
    port.onMessage.addListener((message) => this.#receive(message))
    port.onDisconnect.addListener(() => this.#lost())
    this.#port = port
    this.#connectedAt = Date.now()
    // After the caller has had the time to listen.
    queueMicrotask(() => this.#onConnection('connected'))
  }

  #lost(): void {
    this.#port = undefined
    for (const answer of this.#waiting.values()) answer(noAnswer())
    this.#waiting.clear()
    this.#onConnection('lost')
    // A panel that nobody sees must not start the worker again and again.
    if (document.visibilityState === 'visible') return this.#reconnect()
    document.addEventListener('visibilitychange', () => this.#reconnect(), { once: true })
  }

  #reconnect(): void {
    // At once after a long life, which is the ordinary stop of an idle worker; slower where it dies young.
    const livedMs = Date.now() - this.#connectedAt
    setTimeout(() => this.connect(), livedMs > youngMs ? 0 : youngMs)
  }

  #ask(call: string, args: unknown): Promise<Result<unknown>> {
    return new Promise((answer) => {
      // Between two connections nobody would ever answer.
      if (!this.#port) return answer(noAnswer())
      const id = ++this.#number
      this.#waiting.set(id, answer)
      try {
        this.#port.postMessage({ id, call, args })
      } catch {
        this.#waiting.delete(id)
        answer(noAnswer())
      }
    })
  }

  #receive(message: unknown): void {
    const reply = PortReply.safeParse(message)
    if (reply.success) {
      this.#waiting.get(reply.data.id)?.(reply.data.reply as Result<unknown>)
      this.#waiting.delete(reply.data.id)
      return
    }
    const event = PanelEvent.safeParse(message)
    if (event.success) this.#onEvent(event.data)
  }
}

const noAnswer = () => failed(failure('bad-call', new Date(), { problem: 'the extension did not answer' }))
