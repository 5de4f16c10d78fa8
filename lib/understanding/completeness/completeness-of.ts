import type { Completeness } from '#lib/contract/brief.ts'
import { type IntentName, intents } from '../intent/intents.ts'
import type { Slot } from '../slots.ts'
import { type Need, needs } from './needs.ts'

/**
 * How much of what a case of this intent needs is known: every need is either met, by each of its slots that is known,
 * or named by the slot that would help most. `undefined` for an intent that is not of the list; bots' own spelling
 * (`Track-Order`) is read.
 */
export function completenessOf(intent: string, known: ReadonlySet<Slot>): Completeness | undefined {
  const name = intentNamed(intent)
  if (name === undefined) return undefined
  const met = needs[name].flatMap((need) => need.filter((slot) => known.has(slot)))
  const missing = needs[name].filter((need) => !isMet(need, known)).flatMap((need) => need.slice(0, 1))
  return { intent: name, known: [...new Set(met)], missing }
}

function isMet(need: Need, known: ReadonlySet<Slot>): boolean {
  return need.some((slot) => known.has(slot))
}

function intentNamed(written: string): IntentName | undefined {
  const plain = written.toLowerCase().replaceAll(/[\s.-]/g, '_')
  return intents.find((intent) => intent === plain)
}
