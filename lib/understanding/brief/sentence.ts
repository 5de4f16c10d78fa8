import type { Brief, Clause } from '#lib/contract/brief.ts'
import { english, type Frames } from './frames.ts'
import { knownClause } from './known-clause.ts'
import { moodClause } from './mood-clause.ts'
import { openClause } from './open-clause.ts'
import { orderAtStake } from './order-at-stake.ts'
import { triedClauses } from './tried-clauses.ts'
import { wantClause } from './want-clause.ts'

type Sentence = NonNullable<Brief['sentence']>

/** UTF-16 units. The known facts yield to it; a brief in which every part is long comes to about 270. */
const usualLength = 220

/**
 * The whole of a brief in one sentence: what is wanted, the mood, what is known, what was tried, what is open. Each
 * clause is one of Baton's frames with values that stand in the clause's evidence. The same brief gives the same
 * sentence. `undefined` where the brief says nothing.
 */
export function sentenceOf(brief: Brief, frames: Frames = english): Sentence | undefined {
  const order = orderAtStake(brief, frames)
  const want = wantClause(brief, order, frames, 64)
  const mood = moodClause(brief, frames, 20)
  const tried = triedClauses(brief, frames, 92)
  const open = openClause(brief, frames, 48)
  const rest = [want, mood, ...tried, open].filter((clause) => clause !== undefined)
  const known = knownClause(brief, order, frames, usualLength - lengthOf(rest, frames))
  const clauses = [want, mood, known, ...tried, open].filter((clause) => clause !== undefined)
  return clauses.length > 0 ? { clauses, writtenBy: 'baton' } : undefined
}

/** The sentence as one text, with a capital at its beginning and a full stop. */
export function sentenceText({ clauses }: Sentence, { between, end }: Frames = english): string {
  const text = clauses.map((clause) => clause.text).join(between)
  return text.charAt(0).toUpperCase() + text.slice(1) + end
}

const lengthOf = (clauses: readonly Clause[], { between }: Frames) =>
  clauses.reduce((sum, { text }) => sum + text.length + between.length, 0)
