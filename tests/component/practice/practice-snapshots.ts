import type { Scenario } from '#components/practice/ticket.ts'
import { scenarios } from '#components/practice/tickets.ts'
import { Visit } from '#lib/context/visit.ts'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { OpenTicket } from '#lib/contract/ticket.ts'
import { practiceCredentials, practiceSources } from '#lib/practice/practice-config.ts'
import { resolveSource } from '#lib/settings/resolve-sources.ts'
import { createEngine } from '#lib/sources/engine.ts'
import { packetsInText } from '#lib/sources/packets/read-packets.ts'
import { findClaims } from '#lib/understanding/claims/find-claims.ts'
import { conversationOf } from '#lib/understanding/spoken.ts'
import { understand } from '#lib/understanding/understand.ts'
import { sampleTransport } from './sample-transport.ts'

/** The tickets of the practice desk, each worked up by the real visit from the sample data, under a policy. */
export function practiceSnapshots(rules: DataPointRule[], now: Date): Promise<Snapshot[]> {
  return Promise.all(scenarios.map((scenario) => settled(scenario, rules, now)))
}

async function settled(scenario: Scenario, rules: DataPointRule[], now: Date): Promise<Snapshot> {
  const sources = practiceSources.flatMap((source) => resolveSource(source) ?? [])
  const run = createEngine({
    transport: sampleTransport(now),
    now: () => now,
    credentials: async () => practiceCredentials,
    tokens: { get: async () => undefined, set: async () => undefined, remove: async () => undefined },
    mayReach: async () => true,
  })
  const done = Promise.withResolvers<Snapshot>()
  const visit = new Visit(
    {
      key: { helpdeskId: 'practice', ticketId: scenario.id },
      ticket: ticketOf(scenario, now),
      sources,
      windowHours: 72,
      precedence: { usual: [] },
      rules,
      host: 'desk.example.com',
      elsewhere: [],
    },
    {
      ask: async (id, inputs, byHand, forbidden) => {
        const source = sources.find((one) => one.id === id)
        if (!source) throw new Error(`no source ${id}`)
        return run(source, inputs, { byHand, forbidden })
      },
      readKept: async () => undefined,
      keep: async () => undefined,
      readChoice: async () => undefined,
      keepChoice: async () => undefined,
      readDecisions: async (_, keys) => keys.map(() => null),
      keepDecision: async () => undefined,
      readFlags: async () => [],
      keepEvent: async () => undefined,
      emptyCache: async () => 'miss',
      packetsIn: packetsInText,
      read: async (turns) => {
        const conversation = conversationOf(turns)
        return {
          understood: understand(conversation),
          claimsAgainst: (orders) => findClaims(conversation, orders),
        }
      },
      write: async () => undefined,
      push: (snapshot) => {
        if (isSettled(snapshot)) done.resolve(snapshot)
      },
      now: () => now,
    },
  )
  await visit.open()
  return done.promise
}

/** Nothing is under way any more, and the conversation has been read. */
function isSettled({ sources, cards }: Snapshot): boolean {
  const isDone = sources.every(({ state }) => state !== 'loading') && cards.brief.state !== 'loading'
  return isDone && cards.brief.data?.sentence !== undefined
}

function ticketOf(scenario: Scenario, now: Date): OpenTicket {
  const { id, subject, requester, queue, conversationId, messages } = scenario
  return {
    ticketId: id,
    subject,
    requesterEmail: requester.email,
    requesterName: requester.name,
    queue,
    ...(conversationId && { conversationId }),
    thread: messages.map(({ author, minutesAgo, text, internal = false }, at) => ({
      id: `m${at}`,
      role: author.email === requester.email ? ('customer' as const) : ('agent' as const),
      author: author.name,
      at: new Date(now.getTime() - minutesAgo * 60_000).toISOString(),
      text,
      ...(internal && { internal }),
    })),
  }
}
