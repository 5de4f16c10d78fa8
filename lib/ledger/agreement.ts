import { isSame } from '#lib/context/completion/same-fact.ts'

/** Of these a system keeps the one value that counts, so that another one is a contradiction and not one more. */
const comparable: ReadonlySet<string> = new Set(['name', 'email', 'phone', 'address', 'zip'])

/** True where a value that no record holds contradicts the records. */
export const contradicts = (slot: string): boolean => comparable.has(slot)

/** True when what was said stands in what a system has recorded, however both are written. */
export function agrees(slot: string, said: string, recorded: string): boolean {
  if (slot === 'zip' || slot === 'account_id' || slot === 'tracking_number') {
    return closed(said) !== '' && closed(said) === closed(recorded)
  }
  if (isSame({ slot, value: said }, { slot, value: recorded })) return true
  // A street and a town without the post code between them are still the same address.
  return slot === 'address' && (holdsAll(recorded, said) || holdsAll(said, recorded))
}

const closed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Two words at least, a number among them: "Amsterdam" alone is not yet somebody's address. */
function holdsAll(whole: string, part: string): boolean {
  const words = wordsOf(part)
  const there = new Set(wordsOf(whole))
  return words.length > 1 && words.some((word) => /\d/.test(word)) && words.every((word) => there.has(word))
}
