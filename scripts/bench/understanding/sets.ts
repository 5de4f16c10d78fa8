import { findClaims } from '../../../lib/understanding/claims/find-claims.ts'
import type { OrderView } from '../../../lib/understanding/claims/order-view.ts'
import { findLoop } from '../../../lib/understanding/loop/find-loop.ts'
import { openQuestionsOf } from '../../../lib/understanding/open/open-questions-of.ts'
import { moodOf } from '../../../lib/understanding/sentiment/mood-of.ts'
import { triedOf } from '../../../lib/understanding/tried/tried-of.ts'
import type { BotLoop, TriedStep, Urgency } from '../../../lib/understanding/understanding.ts'
import { urgencyOf } from '../../../lib/understanding/urgency/urgency-of.ts'
import { areaUnderCurve } from './area.ts'
import { Counts } from './counts.ts'
import type { Figure } from './figure.ts'
import type { Labelled } from './labelled.ts'

/** Found where there is one, and of the right kind. */
export function loop(name: string, cases: (Labelled & { loop: BotLoop | null })[]): Figure[] {
  const [there, kind] = [new Counts(), new Counts()]
  for (const { conversation, loop: label } of cases) {
    const found = findLoop(conversation)
    there.add(found !== undefined, label !== null)
    kind.add(found !== undefined, label !== null && label.kind === (found?.kind ?? label.kind))
  }
  return [...there.figures(name), ...kind.figures(`${name} · with its kind`)]
}

export function claims(
  name: string,
  cases: (Labelled & { orders: OrderView[]; claim: { kind: string; turn: number } | null })[],
): Figure[] {
  const [there, kind] = [new Counts(), new Counts()]
  for (const { conversation, orders, claim } of cases) {
    const [found] = findClaims(conversation, orders)
    there.add(found !== undefined, claim !== null)
    kind.add(found !== undefined, claim !== null && claim.kind === (found?.kind ?? claim.kind))
  }
  return [...there.figures(name), ...kind.figures(`${name} · with its kind`)]
}

/** Each kind in each conversation is one answer. */
export function urgency(name: string, cases: (Labelled & { kinds: Urgency['kind'][] })[]): Figure[] {
  const counts = new Counts()
  for (const { conversation, kinds } of cases) {
    const found = new Set(urgencyOf(conversation).map(({ kind }) => kind))
    for (const kind of new Set([...found, ...kinds])) counts.add(found.has(kind), kinds.includes(kind))
    if (found.size === 0 && kinds.length === 0) counts.add(false, false)
  }
  return counts.figures(name)
}

/** A question counts as found when its turn is named. */
export function open(name: string, cases: (Labelled & { open: { turn: number }[] })[]): Figure[] {
  const counts = new Counts()
  for (const { conversation, open: label } of cases)
    compare(counts, turnsOf(openQuestionsOf(conversation)), turnsOf(label))
  return counts.figures(name)
}

/** A step counts as found when its turn and its kind are named. */
export function tried(
  name: string,
  cases: (Labelled & { steps: (TriedStep & { failed?: true })[] })[],
): Figure[] {
  const [steps, failed] = [new Counts(), new Counts()]
  const key = ({ turn, kind }: TriedStep) => `${turn} ${kind}`
  for (const { conversation, steps: label } of cases) {
    const found = triedOf(conversation)
    compare(steps, new Set(found.map(key)), new Set(label.map(key)))
    compare(
      failed,
      turnsOf(found.filter((step) => step.failed)),
      turnsOf(label.filter((step) => step.failed)),
    )
  }
  return [...steps.figures(name), ...failed.figures(`${name} · did not help`)]
}

export function sentiment(name: string, cases: (Labelled & { negative: boolean })[]): Figure[] {
  const scored = cases.map(({ conversation, negative }) => ({
    score: moodOf(conversation)?.score ?? 0,
    negative,
  }))
  return [{ name: `${name} · AUC`, value: areaUnderCurve(scored), better: 'higher', cases: cases.length }]
}

const turnsOf = (found: readonly { turn: number }[]) => new Set(found.map(({ turn }) => turn))

function compare<T>(counts: Counts, found: Set<T>, label: Set<T>): void {
  for (const one of new Set([...found, ...label])) counts.add(found.has(one), label.has(one))
}
