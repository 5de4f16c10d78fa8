import type { Brief } from '#lib/contract/brief.ts'
import type { Evidence, Fact } from '#lib/contract/fact.ts'
import { secretSlots } from '#lib/understanding/brief/frames.ts'
import { slots } from '#lib/understanding/slots.ts'
import { toldSecrets } from '#lib/understanding/told-secrets.ts'
import type { FoundFact } from '#lib/understanding/understanding.ts'
import { oneLine } from './one-line.ts'
import { evidenceAt, type Reading } from './reading.ts'
import { isSame, isSingle } from './same-fact.ts'

/** The wish stands above the facts, and what tells people apart is not for everybody who looks at the screen. */
const unshown: ReadonlySet<string> = new Set(['issue', ...secretSlots])

/** Out of their sentence these say nothing: "Friday" is known only where it answers a question or has a word beside it. */
const vague: ReadonlySet<string> = new Set([
  'date',
  'day',
  'time',
  'quantity',
  'amount',
  'city',
  'from',
  'to',
])

const saysSomething = ({ slot, by }: FoundFact) => !vague.has(slot) || by !== 'shape'

/** Later words count: of a conversation that never ends only its newest facts are compared with each other. */
const mostFacts = 200

/** What is less sure than this is no answer. */
const leastConfidence = 0.5

/**
 * The known facts, completed by what the customer has said. What the bot sent stays; where the customer said the same,
 * their words are its proof, and where they said something else of what there is one of, both are marked. A value
 * that they have corrected gives way, the bot's too.
 */
export function completeKnown(
  known: Brief['known'],
  reading: Reading,
  isAllowed: (slot: string) => boolean,
): Brief['known'] {
  const found = reading.understood.facts.filter(
    (fact) =>
      !unshown.has(fact.slot) &&
      isAllowed(fact.slot) &&
      saysSomething(fact) &&
      !toldSecrets(fact.value).length,
  )
  const said = facts(found.filter(isCurrent), reading)
  const takenBack = found.filter(({ replaced }) => replaced)
  const corrected = facts(takenBack, reading)
  if (known.state === 'not-sent') {
    const evidence = said.flatMap((fact) => fact.evidence)
    return said.length > 0 ? { state: 'inferred', value: said, evidence } : known
  }
  const standing = known.value.filter((fact) => !isCorrected(fact, said, corrected))
  const proved = standing.map((fact) => withProof(fact, said))
  const added = said.filter((fact) => !standing.some((sent) => isSame(sent, fact)))
  return { ...known, value: [...proved, ...added.map((fact) => besides(fact, standing, said))] }
}

/** Neither taken back nor hardly more than a guess. */
export const isCurrent = ({ replaced, confidence }: FoundFact) => !replaced && confidence >= leastConfidence

/** The found facts as facts of the brief, each value once, in the order of the slots. */
function facts(found: readonly FoundFact[], reading: Reading): Fact[] {
  const all: Fact[] = []
  const newest = found.slice(-mostFacts)
  for (const one of newest.toSorted((a, b) => slots.indexOf(a.slot) - slots.indexOf(b.slot))) {
    const value = oneLine(one.value)
    const evidence = evidenceAt(reading, one)
    if (value === undefined || evidence.length === 0) continue
    const { slot, confidence, hedged } = one
    const fact: Fact = {
      slot,
      value,
      status: 'customer-said',
      confidence,
      inferred: true,
      evidence,
      ...(hedged && { hedged }),
    }
    const same = all.findIndex((other) => isSame(other, fact))
    if (same < 0) all.push(fact)
    else all[same] = sameTwice(all[same] ?? fact, fact)
  }
  return all
}

/** Said again: the fuller value counts, and once without doubt is without doubt. */
function sameTwice(before: Fact, after: Fact): Fact {
  const { hedged, ...fuller } = after.value.length > before.value.length ? after : before
  return {
    ...fuller,
    confidence: Math.max(before.confidence ?? 0, after.confidence ?? 0),
    evidence: [...before.evidence, ...after.evidence],
    ...(before.hedged && after.hedged && { hedged: true }),
  }
}

/** The customer took the value back, and has given another one. */
function isCorrected(sent: Fact, said: readonly Fact[], corrected: readonly Fact[]): boolean {
  return (
    sent.status !== 'system-confirmed' &&
    corrected.some((fact) => isSame(fact, sent)) &&
    said.some((fact) => fact.slot === sent.slot && !isSame(fact, sent))
  )
}

function withProof(sent: Fact, said: readonly Fact[]): Fact {
  const same = said.find((fact) => isSame(fact, sent))
  if (same) return { ...sent, evidence: distinct([...sent.evidence, ...same.evidence]) }
  const differs = isSingle(sent) && said.some(({ slot }) => slot === sent.slot)
  return differs && sent.status !== 'system-confirmed' ? { ...sent, status: 'conflicting' } : sent
}

/**
 * What the customer said besides what was sent: a contradiction, where there can be one value only. Who also said
 * what was sent has named two, of two orders maybe.
 */
function besides(fact: Fact, sent: readonly Fact[], said: readonly Fact[]): Fact {
  const others = isSingle(fact) ? sent.filter(({ slot }) => slot === fact.slot) : []
  const agreed = others.some((other) => said.some((one) => isSame(one, other)))
  return others.length > 0 && !agreed ? { ...fact, status: 'conflicting' } : fact
}

const distinct = (evidence: readonly Evidence[]) => [
  ...new Map(evidence.map((one) => [JSON.stringify(one), one])).values(),
]
