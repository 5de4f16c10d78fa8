import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { Result } from '#lib/contract/failure.ts'
import type { LanguageModelConfig } from '#lib/contract/language-model.ts'
import type { ModelTestReport } from '#lib/contract/model-test.ts'
import { FailureBox } from '../source-editor/test/failure-box.tsx'
import { RequestResult } from '../source-editor/test/request-result.tsx'
import { useOptionsStore, useServices } from '../store/context.ts'
import styles from './language-model.module.css'
import { dropWords } from './model-words.ts'

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
          Test with a made-up conversation
        </Button>
      </div>
      <div role="status">{busy && 'Asking the model…'}</div>
      {outcome && !busy && <Outcome outcome={outcome} />}
    </>
  )
}

function Outcome({ outcome }: { outcome: Result<ModelTestReport> }) {
  if (!outcome.ok) {
    return <FailureBox failure={outcome.failure} label="the language model" onCopyDiagnostics={undefined} />
  }
  const { failure, request, conversation, kept, dropped } = outcome.value
  return (
    <div className={styles.report} data-report="language-model">
      {failure && <FailureBox failure={failure} label="the language model" onCopyDiagnostics={undefined} />}
      <h3 className={styles.title}>The made-up conversation</h3>
      <ul className={styles.list}>
        {conversation.map(({ role, text }) => (
          <li key={text}>
            <b>{role}</b> {text}
          </li>
        ))}
      </ul>
      {request && <RequestResult request={request} label="the language model" open={false} />}
      {!failure && <Sentences kept={kept} dropped={dropped} />}
    </div>
  )
}

function Sentences({ kept, dropped }: Pick<ModelTestReport, 'kept' | 'dropped'>) {
  return (
    <>
      <h3 className={styles.title}>Shown</h3>
      {kept.length === 0 && <p>Nothing: Baton’s own sentence would be shown.</p>}
      <ul className={styles.list} data-list="kept">
        {kept.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {dropped.length > 0 && <h3 className={styles.title}>Dropped</h3>}
      <ul className={styles.list} data-list="dropped">
        {dropped.map(({ text, why }) => (
          <li key={`${why} ${text}`}>
            <q>{text}</q> {dropWords[why]}.
          </li>
        ))}
      </ul>
    </>
  )
}
