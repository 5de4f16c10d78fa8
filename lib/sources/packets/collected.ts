import * as z from 'zod/mini'
import type { Fact } from '#lib/contract/fact.ts'
import type { Attempt, HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { Email } from '#lib/contract/primitives.ts'

/** What a bot collected before the handoff, by its own names: the `value` of a handoff event. */
export type Collected = Readonly<Record<string, unknown>>

/** Our slot for the names that bots commonly use, compared without case, `_` and `-`. */
const slots = new Map(
  Object.entries({
    email: 'email',
    emailaddress: 'email',
    name: 'name',
    customername: 'name',
    phone: 'phone',
    phonenumber: 'phone',
    orderid: 'order_id',
    ordernumber: 'order_id',
    accountid: 'account_id',
    deliveryaddress: 'address',
    address: 'address',
    zip: 'zip',
    postalcode: 'zip',
    product: 'product',
  }),
)

/** Names that have a part of the packet of their own and so are no facts. */
const parts = new Set([
  'intent',
  'intentscore',
  'sentiment',
  'messagetoagent',
  'summary',
  'escalationreason',
  'escalationrule',
  'language',
  'skill',
  'tried',
])

const plain = (name: string) => name.toLowerCase().replace(/[_\-\s]/g, '')

/** The parts of a packet that come out of what the bot collected. */
export type CollectedParts = Pick<HandoffPacket, 'facts' | 'orderNumbers' | 'attempts'> &
  Partial<Pick<HandoffPacket, 'summary' | 'intent' | 'sentiment' | 'escalation'>> & {
    customer: { name?: string; email?: string; phone?: string; language?: string }
  }

/** Reads what a Bot Framework or Copilot Studio bot collected. Copilot's own names begin with `va_`. */
export function readCollected(collected: Collected): CollectedParts {
  const text = reader(collected)
  const facts = factsOf(collected)
  const slot = (name: string) => facts.find((fact) => fact.slot === name)?.value
  const email = Email.safeParse(slot('email') ?? '')
  const language = text('language', 'valanguage')
  const phone = slot('phone')
  const name = slot('name')
  const summary = text('summary', 'messagetoagent', 'vaagentmessage')
  const reason = text('escalationreason')
  const rule = text('escalationrule')
  const intent = text('intent', 'valasttopic')
  const sentiment = text('sentiment')
  const confidence = Number(text('intentscore'))
  return {
    facts,
    orderNumbers: facts.filter((fact) => fact.slot === 'order_id').map((fact) => fact.value),
    attempts: attemptsOf(collected),
    customer: {
      ...(name && { name }),
      ...(email.success && { email: email.data }),
      ...(phone && { phone }),
      ...(language && { language }),
    },
    ...(summary && { summary }),
    ...(intent && { intent: { name: intent, ...(confidence > 0 && confidence <= 1 && { confidence }) } }),
    ...(sentiment && { sentiment: { label: sentiment } }),
    ...((reason || rule) && { escalation: { ...(rule && { rule }), ...(reason && { reason }) } }),
  }
}

/** Finds the first of several names that holds a text or a number. */
function reader(collected: Collected): (...names: string[]) => string | undefined {
  const byName = new Map(Object.entries(collected).map(([name, value]) => [plain(name), value]))
  return (...names) => names.map((name) => lineOf(byName.get(name))).find((value) => value !== undefined)
}

function factsOf(collected: Collected): Fact[] {
  return Object.entries(collected).flatMap(([name, value]) => {
    const line = lineOf(value)
    if (line === undefined || name.startsWith('va_') || parts.has(plain(name))) return []
    const slot = slots.get(plain(name)) ?? name.slice(0, 100)
    return [
      {
        slot,
        value: line,
        status: 'bot-inferred' as const,
        evidence: [{ kind: 'packet' as const, path: `value.${name}` }],
      },
    ]
  })
}

/** Copilot lists the topics that it went through; other bots send a list of texts under `Tried`. */
function attemptsOf(collected: Collected): Attempt[] {
  const texts = z.array(z.string()).safeParse(collected.Tried ?? collected.tried ?? collected.va_Topics ?? [])
  if (!texts.success) return []
  return texts.data.flatMap((text) =>
    text.trim() ? [{ kind: 'action' as const, text: text.trim().slice(0, 1000) }] : [],
  )
}

function lineOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  const line = String(value).trim()
  return line === '' ? undefined : line.slice(0, 1000)
}
