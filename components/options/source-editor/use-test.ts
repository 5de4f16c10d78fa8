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

const textOf = (source: SourceDraft) => JSON.stringify(source)
