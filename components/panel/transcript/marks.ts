import type { Hit } from './find-in-turns.ts'
import type { Mark } from './marked-text.tsx'
import type { LedPlace } from './use-led-place.ts'

interface Marked {
  ledTurn: number
  led: LedPlace | undefined
  hits: readonly Hit[]
  current: Hit | undefined
}

const none: readonly Mark[] = []

/** What stands out in each turn: the hits of the search, or else the words that the reader was led to. */
export function marksIn({ ledTurn, led, hits, current }: Marked): (turn: number) => readonly Mark[] {
  const byTurn = Map.groupBy(hits, ({ turn }) => turn)
  return (turn) => {
    const found = byTurn.get(turn)
    if (found) return found.map(({ start, end }) => ({ start, end, current: isAt(current, turn, start) }))
    if (turn !== ledTurn || led?.start === undefined || led.end === undefined) return none
    return [{ start: led.start, end: led.end }]
  }
}

const isAt = (current: Hit | undefined, turn: number, start: number) =>
  current?.turn === turn && current.start === start
