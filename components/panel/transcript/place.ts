import type { Turn } from '#lib/contract/turn.ts'

/** A turn by its index, and words in it as UTF-16 offsets. */
export interface Place {
  turn: number
  start?: number | undefined
  end?: number | undefined
}

interface Pointer {
  turnId: string
  text?: string | undefined
  start?: number | undefined
  end?: number | undefined
}

/**
 * The turn that is meant. Where several have the same id it is the one with the words, or else the first. Words of which
 * the bot has not said where they stand are looked for.
 */
export function placeOf(turns: readonly Turn[], { turnId, text, start, end }: Pointer): Place | undefined {
  const named = turns.flatMap(({ id }, index) => (id === turnId ? [index] : []))
  const foundIn = (index: number) => (text ? (turns[index]?.text.indexOf(text) ?? -1) : -1)
  const says = (index: number) =>
    start === undefined ? foundIn(index) >= 0 : turns[index]?.text.slice(start, end) === text
  const turn = named.find(says) ?? named[0]
  if (turn === undefined) return undefined
  const found = start ?? foundIn(turn)
  return found < 0 ? { turn } : { turn, start: found, end: end ?? found + (text?.length ?? 0) }
}
