import type { Candidate } from './candidate.ts'

/** A postal code before the town, behind a street and its number. */
const zip =
  /(?<=[^\d ],? )(?:\d{4} ?[A-Z]{2}(?![\p{L}\d])|\d{4,5}(?= \p{Lu}|$))|(?<=\d ?[a-z]?, )\d{4,5}(?= \p{Lu}|$)/u

/** The postal codes that stand in an address: a fact of their own over the same words. */
export function zipsWithin(found: readonly Candidate[], text: string): readonly Candidate[] {
  return found.flatMap((candidate): Candidate[] => {
    if (candidate.slot !== 'address') return []
    const match = zip.exec(text.slice(candidate.start, candidate.end))
    if (!match) return []
    const start = candidate.start + match.index
    return [{ ...candidate, slot: 'zip', start, end: start + match[0].length }]
  })
}
