import { useRef, useState } from 'react'
import type { Turn } from '#lib/contract/turn.ts'
import type { TurnTarget } from '../view.ts'
import type { Jump, JumpName } from './jumps.ts'
import { type Place, placeOf } from './place.ts'

/** Where the reader was led to. Each time is a new object, so that the same place can be asked for twice. */
export interface LedPlace {
  key: string
  start?: number | undefined
  end?: number | undefined
}

/** Remembers the place that the reader was led to, from elsewhere in the panel or by a jump. */
export function useLedPlace(
  turns: readonly Turn[],
  keys: readonly string[],
  target: TurnTarget | undefined,
  jumps: readonly Jump[],
) {
  const [led, setLed] = useState<LedPlace>()
  const [seen, setSeen] = useState<TurnTarget>()
  const last = useRef<{ name: JumpName; at: number }>(undefined)
  const lead = (place: Place | undefined) => {
    const key = place && keys[place.turn]
    if (key !== undefined) setLed({ key, start: place?.start, end: place?.end })
  }
  if (target !== seen) {
    setSeen(target)
    if (target) lead(placeOf(turns, target))
  }
  const jump = (name: JumpName) => {
    const places = jumps.find((one) => one.name === name)?.places ?? []
    const at = last.current?.name === name ? (last.current.at + 1) % places.length : 0
    last.current = { name, at }
    lead(places[at])
  }
  return { led, jump }
}
