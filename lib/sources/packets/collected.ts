import type { Fact } from '#lib/contract/fact.ts'
import type { Attempt, HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { Email } from '#lib/contract/primitives.ts'
import { factsFrom, plainName } from './facts.ts'
import { lineOf, listOf, type Names, numberOf, textOf } from './tolerant.ts'

/** What a bot collected before the handoff, by its own names: the `value` of a handoff event, slots, attributes. */
export type Collected = Names

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
  'openquestions',
])

/** The parts of a packet that come out of what the bot collected. */
export type CollectedParts = Pick<
  HandoffPacket,
  'facts' | 'orderNumbers' | 'attempts' | 'openQuestions' | 'consent'
> &
  Partial<Pick<HandoffPacket, 'summary' | 'intent' | 'sentiment' | 'escalation'>> & {
    customer: { name?: string; email?: string; phone?: string; language?: string }
  }

/**
 * Reads names and values that a bot collected, whatever bot it is: facts, and the parts of the packet that go by
 * names in common use. Copilot's own names begin with `va_`. `path` is the place of the names, for the evidence.
 */
export function readCollected(collected: Collected, path = 'value'): CollectedParts {
  const text = reader(collected)
  const facts = factsFrom(collected, path, isNoFact)
  const language = text('language', 'valanguage')
  const summary = text('summary', 'messagetoagent', 'vaagentmessage')
  return {
    facts,
    orderNumbers: ordersFrom(facts),
    attempts: attemptsOf(collected),
    openQuestions: textsOf(collected, 'openquestions'),
    consent: consentOf(facts),
    customer: { ...customerFrom(facts), ...(language && { language }) },
    ...(summary && { summary }),
    ...judgementsOf(text),
  }
}

const isNoFact = (name: string) => name.startsWith('va_') || parts.has(plainName(name))

/** Who the facts say the customer is. An address that is none stays a mere fact. */
export function customerFrom(facts: readonly Fact[]): Omit<CollectedParts['customer'], 'language'> {
  const slot = (name: string) => facts.find((fact) => fact.slot === name)?.value
  const email = Email.safeParse(slot('email') ?? '')
  const phone = slot('phone')
  const name = slot('name')
  return { ...(name && { name }), ...(email.success && { email: email.data }), ...(phone && { phone }) }
}

export const ordersFrom = (facts: readonly Fact[]): string[] =>
  facts.filter((fact) => fact.slot === 'order_id').map((fact) => fact.value)

type Text = (...names: string[]) => string | undefined

function judgementsOf(text: Text): Pick<CollectedParts, 'intent' | 'sentiment' | 'escalation'> {
  const reason = text('escalationreason')
  const rule = text('escalationrule')
  const intent = text('intent', 'valasttopic')
  const sentiment = text('sentiment')
  const confidence = numberOf(text('intentscore')) ?? 0
  return {
    ...(intent && { intent: { name: intent, ...(confidence > 0 && confidence <= 1 && { confidence }) } }),
    ...(sentiment && { sentiment: { label: sentiment } }),
    ...((reason || rule) && { escalation: { ...(rule && { rule }), ...(reason && { reason }) } }),
  }
}

/** Finds the first of several names that holds a text or a number. */
function reader(collected: Collected): Text {
  const byName = new Map(Object.keys(collected).map((name) => [plainName(name), name]))
  return (...names) => {
    for (const name of names) {
      const line = lineOf(collected[byName.get(name) ?? ''])
      if (line !== undefined) return line
    }
    return undefined
  }
}

/** Copilot lists the topics that it went through; other bots send a list of texts under `Tried`. */
function attemptsOf(collected: Collected): Attempt[] {
  const texts = [...textsOf(collected, 'tried'), ...textsOf(collected, 'vatopics')]
  return texts.map((text) => ({ kind: 'action', text }))
}

function textsOf(collected: Collected, wanted: string): string[] {
  const name = Object.keys(collected).find((one) => plainName(one) === wanted)
  if (name === undefined) return []
  return listOf(collected[name]).flatMap((text) => (typeof text === 'string' ? (lineOf(text) ?? []) : []))
}

const yes = new Set(['true', 'yes', 'y', '1', 'granted', 'accepted', 'opted in'])
const no = new Set(['false', 'no', 'n', '0', 'denied', 'declined', 'opted out'])

/** Bots ask for consent under a name that says so; a value that is neither yes nor no stays a mere fact. */
function consentOf(facts: readonly Fact[]): HandoffPacket['consent'] {
  return facts.flatMap(({ slot, value }) => {
    const word = textOf(value)?.toLowerCase() ?? ''
    if (!/consent|opt[-_ ]?in/i.test(slot) || !(yes.has(word) || no.has(word))) return []
    return [{ purpose: slot, granted: yes.has(word) }]
  })
}

export const nothingCollected: CollectedParts = readCollected({})

/** Two lots of what a bot collected: lists are added up, and of all else the first that says something counts. */
export function joinCollected(first: CollectedParts, more: CollectedParts): CollectedParts {
  return {
    ...more,
    ...first,
    facts: [...first.facts, ...more.facts],
    orderNumbers: [...first.orderNumbers, ...more.orderNumbers],
    attempts: [...first.attempts, ...more.attempts],
    openQuestions: [...first.openQuestions, ...more.openQuestions],
    consent: [...first.consent, ...more.consent],
    customer: { ...more.customer, ...first.customer },
  }
}
