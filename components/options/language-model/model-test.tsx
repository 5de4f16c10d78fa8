import { useState } from 'react'
import { roles } from '#components/labels.ts'
import { Button } from '#components/ui/button.tsx'
import type { Result } from '#lib/contract/failure.ts'
import type { LanguageModelConfig } from '#lib/contract/language-model.ts'
import type { ModelTestReport } from '#lib/contract/model-test.ts'
import { FailureBox } from '../source-editor/test/failure-box.tsx'
import { RequestResult } from '../source-editor/test/request-result.tsx'
import { useOptionsStore, useServices } from '../store/context.ts'
import { modelWords } from '../words/model.ts'
import styles from './language-model.module.css'

/** Asks the model about a conversation that nobody has had, and shows what went out, what came back and what is left. */
export function ModelTest({ model }: { model: LanguageModelConfig }) {
  const store = useOptionsStore()
  const { client } = useServices()
  const [outcome, setOutcome] = useState<Result<ModelTestReport>>()
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    setOutcome(await client.call('testModel', { model }))
    setBusy(false)
    await store.getState().act('load', () => client.call('state', {}))
  }
  return (
    <>
      <div>
        <Button disabled={busy} onClick={() => void run()}>
          {modelWords.test}
        </Button>
      </div>
      <div role="status">{busy && modelWords.asking}</div>
      {outcome && !busy && <Outcome outcome={outcome} />}
    </>
  )
}

function Outcome({ outcome }: { outcome: Result<ModelTestReport> }) {
  if (!outcome.ok) {
    return <FailureBox failure={outcome.failure} label={modelWords.theModel} onCopyDiagnostics={undefined} />
  }
  const { failure, request, conversation, kept, dropped } = outcome.value
  return (
    <div className={styles.report} data-report="language-model">
      {failure && <FailureBox failure={failure} label={modelWords.theModel} onCopyDiagnostics={undefined} />}
      <h3 className={styles.title}>{modelWords.madeUp}</h3>
      <ul className={styles.list}>
        {conversation.map(({ role, text }) => (
          <li key={text}>
            <b>{roles[role]}</b> {text}
          </li>
        ))}
      </ul>
      {request && <RequestResult request={request} label={modelWords.theModel} open={false} />}
      {!failure && <Sentences kept={kept} dropped={dropped} />}
    </div>
  )
}

function Sentences({ kept, dropped }: Pick<ModelTestReport, 'kept' | 'dropped'>) {
  return (
    <>
      <h3 className={styles.title}>{modelWords.shown}</h3>
      {kept.length === 0 && <p>{modelWords.noneShown}</p>}
      <ul className={styles.list} data-list="kept">
        {kept.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {dropped.length > 0 && <h3 className={styles.title}>{modelWords.dropped}</h3>}
      <ul className={styles.list} data-list="dropped">
        {dropped.map(({ text, why }) => (
          <li key={`${why} ${text}`}>
            <q>{text}</q> {modelWords.drops[why]}.
          </li>
        ))}
      </ul>
    </>
  )
}
