/** The bot's side: an endpoint that hands out handoff events, by conversation or by customer, to whoever has the token. */

import { createServer, type IncomingMessage } from 'node:http'
import { type HandoffEvent, handoffEvents, sdk } from './bot/events.ts'
import { ensureNpmPackages } from './packages.ts'
import type { Setting, SystemModule } from './types.ts'

const port = 8604
const token = 'handoff-token-1'

export const bot: SystemModule = {
  ports: [port],

  install: ({ cacheDir }) => ensureNpmPackages(cacheDir, sdk),

  async start({ cacheDir, now, supervisor }: Setting) {
    const events = handoffEvents(cacheDir, now)
    const server = createServer((request, response) => {
      const { status, body } = answer(request, events)
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      response.end(JSON.stringify(body))
    })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
    supervisor.onStop(async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    })
    return {
      url: `http://127.0.0.1:${port}`,
      version: `botbuilder ${sdk.botbuilder}`,
      credentials: { token },
    }
  },
}

/**
 * GET /handoffs?conversation=<id> or ?email=<address>: the matching events, newest first; none is an empty list.
 * Without a filter 400: nobody needs everybody's conversations.
 */
function answer(
  { headers, method, url }: IncomingMessage,
  events: HandoffEvent[],
): { status: number; body: unknown } {
  const { pathname, searchParams } = new URL(url ?? '/', 'http://127.0.0.1')
  if (headers.authorization !== `Bearer ${token}`) return { status: 401, body: { error: 'unauthorized' } }
  if (method !== 'GET' || pathname !== '/handoffs') return { status: 404, body: { error: 'not found' } }
  const conversation = searchParams.get('conversation')
  const email = searchParams.get('email')?.toLowerCase()
  if (!conversation && !email) return { status: 400, body: { error: 'conversation or email is needed' } }
  const wanted = (event: HandoffEvent) =>
    (!conversation || event.conversation.id === conversation) &&
    (!email || event.value.Email?.toLowerCase() === email)
  return { status: 200, body: events.filter(wanted) }
}
