import type { Slot } from '../slots.ts'
import type { FoundFact } from '../understanding.ts'

/** Slots of which a customer has one: a second answer takes the first one's place. */
const single = new Set<Slot>([
  'name',
  'email',
  'phone',
  'account_id',
  'username',
  'zip',
  'dob',
  'pin',
  'maiden_name',
  'pet_name',
  'membership',
])

/** A fact before it is known what comes after it. `corrects`: its turn says that it takes another one's place. */
export type OpenFact = Omit<FoundFact, 'replaced'> & { readonly corrects: boolean }

/**
 * Marks the facts that a later one replaces, and keeps a repeated value once, where it was first given. Oldest first
 * in, oldest first out.
 */
export function settled(facts: readonly OpenFact[]): readonly FoundFact[] {
  const standing = new Map<Slot, Map<string, number>>()
  const kept: OpenFact[] = []
  const replaced = new Set<number>()
  for (const fact of facts) {
    const others = standing.get(fact.slot) ?? new Map<string, number>()
    standing.set(fact.slot, others)
    const value = plain(fact.value)
    if (others.has(value)) continue
    if (fact.corrects || single.has(fact.slot)) replace(others, fact, kept, replaced)
    others.set(value, kept.push(fact) - 1)
  }
  return kept.map(({ corrects: _, ...fact }, at) => ({ ...fact, replaced: replaced.has(at) }))
}

/** Puts a fact in the place of those that stood before; of its own turn only where it says that it corrects them. */
function replace(
  others: Map<string, number>,
  fact: OpenFact,
  kept: readonly OpenFact[],
  replaced: Set<number>,
): void {
  for (const [value, at] of others) {
    if (!fact.corrects && kept[at]?.turn === fact.turn) continue
    replaced.add(at)
    others.delete(value)
  }
}

const plain = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}@.]/gu, '')
