import type { Slot } from '../slots.ts'
import type { FoundFact } from '../understanding.ts'

/** A stretch of one text, as UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch of one turn that answers a slot, before it is known what the other turns say. */
export interface Candidate extends Stretch {
  readonly slot: Slot
  readonly by: FoundFact['by']
  readonly confidence: number
}

/** Every match of a global pattern, or of its named group `value`, oldest first. */
export function stretchesOf(text: string, pattern: RegExp): Stretch[] {
  const found: Stretch[] = []
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.value ?? match.groups?.value2 ?? match[0]
    const start = match.index + match[0].lastIndexOf(value)
    if (value !== '') found.push({ start, end: start + value.length })
  }
  return found
}

/** The place of the last stretch that ends by an offset, or -1. The stretches are in order and do not overlap. */
export function lastEndingBy(stretches: readonly Stretch[], offset: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Which characters of a text are spoken for, so that no two facts are read from the same words. */
export class Claims {
  readonly #taken: Uint8Array

  constructor(length: number) {
    this.#taken = new Uint8Array(length)
  }

  free({ start, end }: Stretch): boolean {
    return this.#taken.subarray(start, end).indexOf(1) === -1
  }

  /** The stretch up to the first character of it that is taken. */
  upToTaken({ start, end }: Stretch): Stretch {
    const at = this.#taken.subarray(start, end).indexOf(1)
    return { start, end: at === -1 ? end : start + at }
  }

  /** Takes the stretch where all of it is free, and says whether it was. */
  take(stretch: Stretch): boolean {
    if (!this.free(stretch)) return false
    this.#taken.fill(1, stretch.start, stretch.end)
    return true
  }
}
