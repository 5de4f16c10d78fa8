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

/** The turn that is meant. Where several have the same id it is the one with the words, or else the first. */
export function placeOf(turns: readonly Turn[], { turnId, text, start, end }: Pointer): Place | undefined {
  const named = turns.flatMap(({ id }, index) => (id === turnId ? [index] : []))
  const says = (index: number) => text !== undefined && turns[index]?.text.slice(start, end) === text
  const turn = named.find(says) ?? named[0]
  return turn === undefined ? undefined : { turn, start, end }
}
