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
  const current = new Map<Slot, Set<number>>()
  const kept: OpenFact[] = []
  const replaced = new Set<number>()
  for (const fact of facts) {
    const standing = current.get(fact.slot) ?? new Set<number>()
    current.set(fact.slot, standing)
    if ([...standing].some((at) => isSame(kept[at] as OpenFact, fact))) continue
    if (fact.corrects || (single.has(fact.slot) && fact.by !== 'shape'))
      for (const at of standing) {
        if ((kept[at] as OpenFact).turn === fact.turn && !fact.corrects) continue
        replaced.add(at)
        standing.delete(at)
      }
    standing.add(kept.push(fact) - 1)
  }
  return kept.map(({ corrects: _, ...fact }, at) => ({ ...fact, replaced: replaced.has(at) }))
}

function isSame(a: OpenFact, b: OpenFact): boolean {
  return plain(a.value) === plain(b.value)
}

const plain = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}@.]/gu, '')
