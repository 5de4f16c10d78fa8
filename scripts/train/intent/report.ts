import { isIntent } from '../../../lib/understanding/intent/intents.ts'
import { readTurn } from '../../../lib/understanding/intent/read-turn.ts'
import type { HeldOut } from './cross-validate.ts'
import type { Example } from './examples.ts'

/** How often the answer was right among those with such a confidence. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly answers: number
  readonly meanConfidence: number
  readonly right: number
}

/** How the model did on examples of a source that it had not seen. */
export interface SourceReport {
  readonly examples: number
  /** The share that got its intent, or none where it has none. */
  readonly accuracy: number
  readonly reliability: readonly Bin[]
}

const bins = 10

/** One report for each source, and one for all together. What is not English is not the model's to answer. */
export function reportOf(held: readonly HeldOut[], temperature: number): Record<string, SourceReport> {
  const english = held.filter(({ example }) => example.source !== 'foreign')
  const answers = english.map(({ example, model }) =>
    answerOf(example, readTurn({ ...model, temperature }, example.text)),
  )
  const bySource = Map.groupBy(answers, ({ source }) => source)
  return Object.fromEntries([...bySource, ['all', answers] as const].map(([name, of]) => [name, summary(of)]))
}

interface Answer {
  readonly source: string
  readonly right: boolean
  /** Absent where no intent was named. */
  readonly confidence: number | undefined
}

function answerOf({ source, label }: Example, found: ReturnType<typeof readTurn>): Answer {
  return { source, right: found ? found.name === label : !isIntent(label), confidence: found?.confidence }
}

function summary(answers: readonly Answer[]): SourceReport {
  return {
    examples: answers.length,
    accuracy: share(answers),
    reliability: Array.from({ length: bins }, (_, index) => binOf(answers, index)).filter(
      (bin) => bin.answers > 0,
    ),
  }
}

function binOf(answers: readonly Answer[], index: number): Bin {
  const within = answers.filter(
    ({ confidence }) =>
      confidence !== undefined && Math.min(bins - 1, Math.floor(confidence * bins)) === index,
  )
  const sum = within.reduce((total, { confidence }) => total + (confidence ?? 0), 0)
  return {
    from: index / bins,
    to: (index + 1) / bins,
    answers: within.length,
    meanConfidence: rounded(sum / within.length),
    right: share(within),
  }
}

function share(answers: readonly Answer[]): number {
  return rounded(answers.filter(({ right }) => right).length / answers.length)
}

function rounded(value: number): number {
  return Number(value.toFixed(4))
}
