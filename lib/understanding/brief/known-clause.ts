import type { Brief, Clause } from '#lib/contract/brief.ts'
import { type Frames, fill, secretSlots } from './frames.ts'
import { isOrder, type Known, knownFacts } from './known-facts.ts'
import type { OrderAtStake } from './order-at-stake.ts'
import { shortened } from './plain-line.ts'

/** What the case turns on comes first; who the customer is stands above the sentence anyway, and comes last. */
const last = ['address', 'zip', 'city', 'phone', 'username', 'account_id', 'email', 'name']
const longestValue = 40
const shortestValue = 16

/** What is known: as many facts as there is room for, one at least. The order is part of the wish already. */
export function knownClause(
  { known }: Brief,
  order: OrderAtStake,
  frames: Frames,
  room: number,
): Clause | undefined {
  const facts = knownFacts(known)
    .filter((fact) => !isSecret(fact) && !(isOrder(fact) && order.numbers.includes(fact.value)))
    .filter((fact, index, all) => all.findIndex(({ value }) => value === fact.value) === index)
    .toSorted((a, b) => last.indexOf(a.slot) - last.indexOf(b.slot))
  const told: { text: string; fact: Known }[] = []
  let left = room - fill(frames.known.all, { facts: '' }).length
  for (const fact of facts) {
    const text = inWords(fact, frames, told.length > 0 ? longestValue : Math.max(shortestValue, left))
    if (told.length > 0 && text.length > left) break
    told.push({ text, fact })
    left -= text.length + 2
  }
  if (told.length === 0) return undefined
  return {
    about: 'known',
    text: fill(frames.known.all, { facts: told.map(({ text }) => text).join(', ') }),
    evidence: told.flatMap(({ fact }) => fact.evidence),
  }
}

const isSecret = ({ slot }: Known) => secretSlots.some((secret) => secret === slot.toLowerCase())

function inWords({ slot, value }: Known, { known }: Frames, room: number): string {
  const labels: Readonly<Record<string, string>> = known.slots
  const label = Object.hasOwn(labels, slot) ? labels[slot] : undefined
  return fill(known.fact, {
    slot: label ?? shortened(spelledOut(slot), shortestValue),
    value: shortened(value, Math.min(room, longestValue)).replace(/[.,;:!?]+$/, ''),
  })
}

/** A bot's own name for it: `NeighboursAsked` → "neighbours asked". */
const spelledOut = (slot: string): string =>
  slot
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[_.-]+/g, ' ')
    .toLowerCase()
