import { findFacts } from '../../../lib/understanding/facts/find-facts.ts'
import { prepareGuard } from '../../../lib/understanding/guard/prepare-guard.ts'
import { humanRequestsOf } from '../../../lib/understanding/human/human-requests-of.ts'
import type { Slot } from '../../../lib/understanding/slots.ts'
import type { DraftCheck } from '../../../lib/understanding/understanding.ts'
import { Counts } from './counts.ts'
import { type Figure, rounded } from './figure.ts'
import type { Labelled } from './labelled.ts'

interface GuardCase extends Labelled {
  draft: string
  kind: 'repeat' | 'first-ask' | 'confirm' | 'other-instance' | 'mention' | 'again'
  facts: { slot: Slot; value: string }[]
  human: boolean
}

/** The slots that these sets are labelled over. */
const labelledSlots: readonly string[] = [
  'name',
  'email',
  'phone',
  'order_id',
  'zip',
  'address',
  'product',
  'amount',
  'date',
  'username',
  'account_id',
  'payment_method',
  'tracking_number',
]

/** The repeat guard in one language, with the facts and the requests for a human of the same conversations. */
export function guardFigures(name: string, cases: GuardCase[]): Figure[] {
  const [repeat, facts, human] = [new Counts(), new Counts(), new Counts()]
  for (const { conversation, draft, kind, facts: label, human: wanted } of cases) {
    // A second question with a reason is neither right nor wrong to flag.
    if (kind !== 'again') repeat.add(isFlagged(prepareGuard(conversation).check(draft)), kind === 'repeat')
    const found = findFacts(conversation).filter(
      ({ slot, replaced }) => labelledSlots.includes(slot) && !replaced,
    )
    const [said, right] = [keysOf(found), keysOf(label)]
    for (const key of new Set([...said, ...right])) facts.add(said.has(key), right.has(key))
    human.add(humanRequestsOf(conversation).length > 0, wanted)
  }
  return [
    ...repeat.figures(`${name} · repeat guard`),
    ...flagRates(name, cases),
    softer(name, cases),
    ...facts.figures(`${name} · facts`),
    ...human.figures(`${name} · wants a human`),
  ]
}

function flagRates(name: string, cases: GuardCase[]): Figure[] {
  return ['confirm', 'other-instance'].map((wanted) => {
    const own = cases.filter(({ kind }) => kind === wanted)
    const flagged = own.filter(({ conversation, draft }) =>
      isFlagged(prepareGuard(conversation).check(draft)),
    )
    const value = rounded(flagged.length / (own.length || 1))
    return { name: `${name} · flagged · ${wanted}`, value, better: 'lower', cases: own.length }
  })
}

/** Of the second questions that have a good reason, how many get the softer word. */
function softer(name: string, cases: GuardCase[]): Figure {
  const own = cases.filter(({ kind }) => kind === 'again')
  const soft = own.filter(({ conversation, draft }) =>
    prepareGuard(conversation)
      .check(draft)
      .repeats.some(({ level }) => level === 'again'),
  )
  const value = rounded(soft.length / (own.length || 1))
  return { name: `${name} · softer word · again`, value, better: 'higher', cases: own.length }
}

const isFlagged = ({ repeats }: DraftCheck) => repeats.length > 0

const keysOf = (facts: readonly { slot: string; value: string }[]) =>
  new Set(
    facts.map(
      ({ slot, value }) =>
        `${slot} ${value
          .toLowerCase()
          .replace(/[\s.,!?]+/g, ' ')
          .trim()}`,
    ),
  )
