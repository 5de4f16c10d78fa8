import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { Failure, Result } from '#lib/contract/failure.ts'
import type { TestReport } from '#lib/contract/test-report.ts'
import { requestWords } from '../../words/request.ts'
import { testWords } from '../../words/test.ts'
import { useEditor } from '../editor-context.ts'
import type { SourceDraft, TestInputs } from '../props.ts'
import { neededKeys } from '../request/holes.ts'
import { FailureBox } from './failure-box.tsx'
import { TestInputsForm } from './inputs.tsx'
import { ReportView } from './report-view.tsx'
import styles from './test.module.css'

/** What a test gave, or why there is nothing; kept by the editor, so that the other steps can use it. */
export type TestOutcome = Result<TestReport>

interface TestStepProps {
  source: SourceDraft
  rules: readonly DataPointRule[]
  outcome: TestOutcome | undefined
  /** What still stands in the way of a test, in words. */
  missing: readonly string[]
  /** The source was changed after the shown test. */
  outdated: boolean
  onRun(inputs: TestInputs, intent: string | undefined): Promise<void>
  onCopyDiagnostics: ((failure: Failure) => void) | undefined
}

/** Asks the real system for one customer or ticket, and shows what was sent, what came, and what the agent gets. */
export function TestStep(props: TestStepProps) {
  const { source, rules, outcome, missing, outdated, onRun, onCopyDiagnostics } = props
  const { definition } = useEditor()
  const [running, setRunning] = useState(false)
  const [inputs, setInputs] = useState<TestInputs>({})
  const [intent, setIntent] = useState('')
  if (!definition) return <p>{requestWords.noPreset}</p>
  const label = source.label || testWords.thisSource
  const run = async () => {
    setRunning(true)
    await onRun(filled(inputs), intent || undefined)
    setRunning(false)
  }
  const enough = definition.needs.some((group) => group.every((key) => inputs[key]?.trim()))
  return (
    <div className={styles.step}>
      <form
        className={styles.ask}
        onSubmit={(event) => {
          event.preventDefault()
          void run()
        }}
      >
        <TestInputsForm
          definition={definition}
          rules={rules}
          inputs={inputs}
          intent={intent}
          onInputs={setInputs}
          onIntent={setIntent}
        />
        <div className={styles.run}>
          <Button type="submit" look="main" disabled={running || !enough || missing.length > 0}>
            {running ? testWords.asking : testWords.run}
          </Button>
          <p className={styles.soft}>{hint(missing, enough, neededKeys(definition).length)}</p>
        </div>
      </form>
      <div role="status" className={styles.state}>
        {running && testWords.askingSystem}
        {!running && outcome && outdated && testWords.outdated}
      </div>
      {outcome && !outcome.ok && (
        <FailureBox failure={outcome.failure} label={label} onCopyDiagnostics={onCopyDiagnostics} />
      )}
      {outcome?.ok && (
        <ReportView report={outcome.value} source={source} onCopyDiagnostics={onCopyDiagnostics} />
      )}
    </div>
  )
}

const filled = (inputs: TestInputs): TestInputs =>
  Object.fromEntries(
    Object.entries(inputs).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : [])),
  )

function hint(missing: readonly string[], enough: boolean, fields: number): string {
  const words = testWords.hint
  if (missing.length > 0) return words.first(missing.join('; '))
  if (enough) return words.real
  return fields === 1 ? words.existing : `${words.oneField} ${words.existing}`
}
