import type { ServerResponse } from 'node:http'

/** What a server answers with, well or badly. The first that is given counts. */
export interface Behaviour {
  status?: number
  headers?: Record<string, string>
  /** Answered as JSON. */
  json?: unknown
  html?: string
  text?: string
  /** A picture. */
  png?: Uint8Array
  /** Accepts the request and never answers. */
  hang?: true
  /** Cuts the connection without an answer. A server that is down altogether: `stop()`. */
  refuse?: true
  /** A whole JSON text is announced by its length, and half of it comes before the connection is cut. */
  truncated?: unknown
  /** So many bytes of valid JSON. */
  bytesOfJson?: number
  /** Waits before anything is answered. */
  delayMs?: number
}

export const jsonOf20Megabytes: Behaviour = { bytesOfJson: 20_000_000 }
export const loginPage: Behaviour = { html: '<!doctype html><title>Sign in</title><form>Sign in</form>' }
export const wrongShape: Behaviour = { json: { unexpected: ['nothing', 'that', 'anyone', 'asked', 'for'] } }

export function behave(behaviour: Behaviour, response: ServerResponse): void {
  if (behaviour.hang) return
  if (behaviour.refuse) {
    response.destroy()
    return
  }
  const answer = () => (behaviour.truncated === undefined ? send : sendHalf)(behaviour, response)
  if (behaviour.delayMs === undefined) answer()
  else setTimeout(answer, behaviour.delayMs)
}

function send(behaviour: Behaviour, response: ServerResponse): void {
  const [type, body] = content(behaviour)
  response.writeHead(behaviour.status ?? 200, { 'content-type': type, ...behaviour.headers })
  response.end(body)
}

function sendHalf({ truncated, status = 200, headers }: Behaviour, response: ServerResponse): void {
  const body = JSON.stringify(truncated)
  const all = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers }
  response.writeHead(status, all)
  response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy())
}

function content({
  json,
  html,
  text,
  png,
  bytesOfJson,
}: Behaviour): [type: string, body: string | Uint8Array] {
  if (png !== undefined) return ['image/png', png]
  if (bytesOfJson !== undefined)
    return ['application/json', `["${'x'.repeat(Math.max(0, bytesOfJson - 4))}"]`]
  if (json !== undefined) return ['application/json', JSON.stringify(json)]
  if (html !== undefined) return ['text/html; charset=utf-8', html]
  return ['text/plain; charset=utf-8', text ?? '']
}
