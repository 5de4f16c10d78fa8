import { useState } from 'react'
import type { Samples } from './map/sample-column.tsx'
import type { EditorProps, SourceDraft, TestInputs } from './props.ts'
import type { TestOutcome } from './test/test-step.tsx'

const noSamples: Samples = { from: 'nowhere', replies: {} }

/** The last test of the source and the replies that it brought for the mapping. Lives as long as the editor. */
export function useTest({ source, test }: Pick<EditorProps, 'source' | 'test'>) {
  const [samples, setSamples] = useState<Samples>(noSamples)
  const [last, setLast] = useState<{ outcome: TestOutcome; of: string }>()
  const run = async (inputs: TestInputs, intent: string | undefined) => {
    const of = textOf(source)
    const outcome = await (intent === undefined ? test(inputs) : test(inputs, intent))
    setLast({ outcome, of })
    if (outcome.ok && Object.keys(outcome.value.replies).length > 0) {
      setSamples({ from: 'test', replies: outcome.value.replies })
    }
  }
  const outdated = last !== undefined && last.of !== textOf(source)
  const passed = last?.outcome.ok === true && last.outcome.value.failure === undefined && !outdated
  return { samples, setSamples, outcome: last?.outcome, outdated, passed, run }
}

/** The same text for the same source: the worker gives a draft back with its names in another order. */
const textOf = (source: SourceDraft) => JSON.stringify(source, inOrder)

const inOrder = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
