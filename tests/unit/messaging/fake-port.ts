import { vi } from 'vitest'

type Listener = (message?: unknown) => void

/** One end of a port, and what a test does at the other. */
export function fakePort(more: object = {}) {
  const listeners = { message: new Set<Listener>(), disconnect: new Set<Listener>() }
  const event = (name: keyof typeof listeners) => ({
    addListener: (listener: Listener) => listeners[name].add(listener),
  })
  const sent: { id: number; call: string; args: unknown; reply?: unknown; event?: string }[] = []
  const port = {
    name: 'panel',
    onMessage: event('message'),
    onDisconnect: event('disconnect'),
    postMessage: vi.fn((message: never) => void sent.push(structuredClone(message))),
    disconnect: vi.fn(),
    ...more,
  }
  return {
    port: port as never,
    sent,
    disconnected: port.disconnect,
    postMessage: port.postMessage,
    /** The other end says something. */
    receive: (message: unknown) => {
      for (const listener of listeners.message) listener(message)
    },
    /** The other end has gone. */
    lose: () => {
      for (const listener of listeners.disconnect) listener()
    },
  }
}
