import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../root.ts'
import type { Figure } from './figure.ts'
import { guardFigures } from './guard-set.ts'
import { type Case, conversationOf, type Message } from './labelled.ts'
import { claims, loop, open, sentiment, tried, urgency } from './sets.ts'

/** The labelled sets of this repository: `tests/fixtures/understanding/LABELLING.md` says how they came to be. */
const sets: Record<string, (name: string, cases: never[]) => Figure[]> = {
  loop,
  claims,
  urgency,
  open,
  tried,
  sentiment,
  'guard-de': guardFigures,
  'guard-fr': guardFigures,
  'guard-es': guardFigures,
  'guard-nl': guardFigures,
}

/** The rules were written with the one half in sight, and not the other. One set has nothing to tune on. */
const halvesOf = (name: string) => (name === 'sentiment' ? ['held'] : ['tune', 'held'])

/** The figures of every set, each half by itself. */
export function ownFigures(): Figure[] {
  return Object.entries(sets).flatMap(([name, score]) =>
    halvesOf(name).flatMap((half) => {
      const file = join(root, 'tests/fixtures/understanding', name, `${half}.jsonl`)
      if (!existsSync(file)) throw new Error(`The labelled set ${name} has no half ${half}.`)
      const lines = readFileSync(file, 'utf8').trim().split('\n')
      const cases = lines.map((line) => JSON.parse(line) as Case | Message)
      return score(
        `${name} · ${half}`,
        cases.map((one) => ({ ...one, conversation: conversationOf(one) })) as never[],
      )
    }),
  )
}
