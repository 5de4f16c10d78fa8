import { Visit } from '#lib/context/visit.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { OpenTicket } from '#lib/contract/ticket.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { ResolvedSource } from '#lib/sources/engine.ts'
import { packetsInText } from '#lib/sources/packets/read-packets.ts'
import type { Behaviour } from '../../../e2e/support/behaviour.ts'
import type { SeenRequest } from '../../../e2e/support/server.ts'
import { now, sourceOf, testEngine } from './engine.ts'
import { recordedBody } from './recorded.ts'
import { testServer } from './test-server.ts'

const eva = 'eva.janssen@example.com'
const ids = [
  'bot-framework',
  'request-tracker-ticket',
  'request-tracker-history',
  'vendure',
  'tryton',
] as const
export type PresetId = (typeof ids)[number]

/** Which of the five systems a request is for; RT's two presets share one. */
function systemOf({ path, headers }: SeenRequest): PresetId {
  if (path.startsWith('/handoffs')) return 'bot-framework'
  if (path.startsWith('/admin-api')) return 'vendure'
  if (path.startsWith('/shop')) return 'tryton'
  return /Requestor\.EmailAddress/.test(decodeURIComponent(path)) && headers
    ? 'request-tracker-history'
    : 'request-tracker-ticket'
}

/** Eva's ticket 1 in five systems at one address, answering as they were recorded. */
export async function evasWorld() {
  const broken = new Map<PresetId, Behaviour>()
  const replies = await recordedReplies()
  const server = await testServer({
    '*': (request) => broken.get(systemOf(request)) ?? replies(request),
  })
  const sources = ids.map((id) => sourceOf(id, id === 'tryton' ? `${server.origin}/shop` : server.origin))
  return { sources, broken, server, open: (thread?: Turn[]) => openVisit(sources, thread) }
}

async function recordedReplies(): Promise<(request: SeenRequest) => Behaviour> {
  const read = async (name: string) => ({ json: await recordedBody(name) })
  const [handoffs, ticket, history, attachments, tickets] = await Promise.all(
    [
      'bot/by-email',
      'rt5/ticket-search',
      'rt5/history-1',
      'rt5/attachments-1',
      'rt5/tickets-of-requestor',
    ].map(read),
  )
  const login = { ...(await read('vendure/login')), headers: { 'vendure-auth-token': 'token-1' } }
  const customer = await read('vendure/customer-by-email')
  const tryton: Record<string, Behaviour> = {
    'common.db.login': await read('tryton/login'),
    'model.res.user.get_preferences': await read('tryton/preferences'),
    'model.party.party.search_read': await read('tryton/party-by-email'),
    'model.sale.sale.search_read': await read('tryton/sales-by-email'),
  }
  const vendureReply = (body: string) => {
    if (body.includes('mutation')) return login
    return body.includes('$number') ? { json: { data: { orders: { items: [] } } } } : customer
  }
  return (request) => {
    const { path, body } = request
    if (path.startsWith('/handoffs')) return handoffs ?? {}
    if (path.startsWith('/admin-api')) return vendureReply(body)
    if (path.startsWith('/shop')) return tryton[JSON.parse(body).method] ?? { status: 500 }
    if (path.includes('/history')) return history ?? {}
    if (path.includes('/attachments')) return attachments ?? {}
    return (systemOf(request) === 'request-tracker-history' ? tickets : ticket) ?? {}
  }
}

/** The ticket as its page shows it, worked up by the real engine. `settled` gives the snapshot when nobody is asked any more. */
function openVisit(sources: readonly ResolvedSource[], thread: Turn[] = []) {
  const run = testEngine()
  const ticket: OpenTicket = {
    ticketId: '1',
    requesterEmail: eva,
    createdAt: '2026-11-23T01:29:37.000Z',
    thread,
  }
  let waiting: ((snapshot: Snapshot) => void) | undefined
  const visit = new Visit(
    {
      key: { helpdeskId: 'rt', ticketId: '1' },
      ticket,
      sources,
      windowHours: 72,
      precedence: { usual: [] },
      rules: [],
    },
    {
      ask: async (id, inputs) => {
        const source = sources.find((one) => one.id === id)
        if (!source) throw new Error(`no source ${id}`)
        return run(source, inputs)
      },
      readKept: async () => undefined,
      keep: async () => undefined,
      readChoice: async () => undefined,
      keepChoice: async () => undefined,
      readFlags: async () => [],
      keepEvent: async () => undefined,
      readDecisions: async (_, keys) => keys.map(() => null),
      keepDecision: async () => undefined,
      emptyCache: async () => 'miss',
      packetsIn: packetsInText,
      read: async () => undefined,
      write: async () => undefined,
      push: (snapshot) => {
        if (snapshot.sources.every(({ state }) => state !== 'loading')) waiting?.(snapshot)
      },
      now: () => now,
    },
  )
  const settled = (act: () => Promise<void>) =>
    new Promise<Snapshot>((resolve, reject) => {
      waiting = resolve
      act().catch(reject)
    })
  return { visit, settled }
}
