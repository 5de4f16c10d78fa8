import type { Turn } from '#lib/contract/turn.ts'
import { bulletsAt, withoutSecrets } from '#lib/understanding/told-secrets.ts'
import type { FoundFact } from '#lib/understanding/understanding.ts'
import type { Reading } from './reading.ts'

/** More values than this are not the secrets of one conversation. */
const mostRepeated = 100
/** Whoever says "2" somewhere else means another two. */
const shortestRepeated = 3

/**
 * The reading with bullets in its turns where nobody has to look: the values of hidden facts, also where they are said
 * again, whole card numbers and passwords. Each is as long as what it stands for, so that every place in the
 * conversation stays where it is.
 */
export function veiled(reading: Reading, isHidden: (slot: string) => boolean): Reading {
  const hidden = reading.understood.facts.filter(({ slot }) => isHidden(slot))
  const byTurn = Map.groupBy(hidden, ({ turn }) => turn)
  const values = new Set(hidden.map(({ value }) => value).filter(({ length }) => length >= shortestRepeated))
  const repeated = [...values].slice(-mostRepeated)
  const turns = reading.turns.map((turn, at) => veiledTurn(turn, byTurn.get(at) ?? [], repeated))
  return { ...reading, turns }
}

function veiledTurn(turn: Turn, hidden: readonly FoundFact[], repeated: readonly string[]): Turn {
  let text = hidden.reduce(bulletsAt, withoutSecrets(turn.text))
  for (const value of repeated)
    text = text.replaceAll(value, bulletsAt(value, { start: 0, end: value.length }))
  return text === turn.text ? turn : { ...turn, text }
}
