import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import type { PublishingState } from '#lib/messaging/clients.ts'
import { failureWords } from '../failure-words.ts'
import { FileDrop } from '../import/file-drop.tsx'
import { Outcome } from '../outcome.tsx'
import { NewPassphrase } from '../security/new-passphrase.tsx'
import { useAct, useOptionsStore, useServices } from '../store/context.ts'
import { publishWords } from '../words/publish.ts'
import { publishingWords } from '../words/publishing.ts'
import { publishingKeyWords } from '../words/publishing-key.ts'
import styles from './publish.module.css'

/** Makes the team's signing key, or takes one that another lead has exported. */
export function NewKey() {
  const store = useOptionsStore()
  const { busy } = useAct('publishing')
  const [importing, setImporting] = useState(false)
  const create = (passphrase: string) =>
    void store
      .getState()
      .act(
        'publishing',
        (client) => client.call('createPublishingKey', { passphrase }),
        publishingKeyWords.made,
      )
  return (
    <>
      <p>{publishingKeyWords.first}</p>
      {importing ? (
        <ImportKey onCancel={() => setImporting(false)} />
      ) : (
        <>
          <NewPassphrase
            label={publishingWords.passphrase}
            submit={publishingKeyWords.make}
            busy={busy}
            onChoose={create}
          />
          <div>
            <Button look="link" onClick={() => setImporting(true)}>
              {publishingKeyWords.haveOne}
            </Button>
          </div>
        </>
      )}
      <Outcome place="publishing" />
    </>
  )
}

function ImportKey({ onCancel }: { onCancel: () => void }) {
  const store = useOptionsStore()
  const { readFile } = useServices()
  const { busy } = useAct('publishing')
  const [file, setFile] = useState<{ name: string; text: string }>()
  const [problem, setProblem] = useState('')
  const read = (chosen: File) =>
    void readFile(chosen).then(
      (text) => setFile({ name: chosen.name, text }),
      () => setProblem(publishingWords.notRead),
    )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const passphrase = String(new FormData(form).get('passphrase'))
    if (!file) return setProblem(publishingKeyWords.chooseFirst)
    form.reset()
    void store
      .getState()
      .act(
        'publishing',
        (client) => client.call('importPublishingKey', { text: file.text, passphrase }),
        publishingKeyWords.here,
      )
  }
  return (
    <form className={styles.join} onSubmit={submit} aria-label={publishingKeyWords.importForm}>
      <FileDrop label={publishingKeyWords.file} busy={busy} onFile={read} />
      {file && <p>{file.name}</p>}
      {problem && (
        <p role="alert" className={styles.error}>
          {problem}
        </p>
      )}
      <TextField
        label={publishingKeyWords.itsPassphrase}
        name="passphrase"
        type="password"
        autoComplete="off"
        required
      />
      <div className={styles.buttons}>
        <Button type="submit" disabled={busy}>
          {publishingKeyWords.import}
        </Button>
        <Button onClick={onCancel}>{publishingKeyWords.cancel}</Button>
      </div>
    </form>
  )
}

/** The key itself: what agents pin, and a copy for a second lead and against loss. */
export function KeyTools({ publishing }: { publishing: PublishingState }) {
  const { client, download } = useServices()
  const store = useOptionsStore()
  const [failed, setFailed] = useState('')
  const [asking, setAsking] = useState(false)
  const save = async () => {
    const reply = await client.call('exportPublishingKey', {})
    setFailed(reply.ok ? '' : failureWords(reply.failure))
    if (reply.ok) download('baton-publishing-key.json', reply.value.text)
  }
  const remove = () =>
    void store
      .getState()
      .act('publishing', (client) => client.call('removePublishingKey', {}), publishingKeyWords.removed)
  return (
    <details className={styles.details}>
      <summary>{publishingKeyWords.title}</summary>
      <div className={styles.detailsBody}>
        <dl className={styles.facts}>
          <dt>{publishingKeyWords.public}</dt>
          <dd>
            <code>{publishing.publicKey}</code>
          </dd>
          <dt>{publishingKeyWords.last}</dt>
          <dd>
            {publishing.lastVersion === 0
              ? publishingKeyWords.noneYet
              : publishWords.version(publishing.lastVersion)}
          </dd>
        </dl>
        <Notice tone="accent" title={publishingKeyWords.keepTitle}>
          {publishingKeyWords.keepText}
        </Notice>
        <div className={styles.buttons}>
          <Button onClick={() => void save()}>{publishingKeyWords.download}</Button>
          <Button onClick={() => setAsking(true)}>{publishingKeyWords.removeAsk}</Button>
        </div>
        {failed && (
          <p role="alert" className={styles.error}>
            {failed}
          </p>
        )}
        {asking && (
          <ConfirmDialog
            title={publishingKeyWords.removeTitle}
            confirm={publishingKeyWords.remove}
            onConfirm={remove}
            onClose={() => setAsking(false)}
          >
            {publishingKeyWords.removeText}
          </ConfirmDialog>
        )}
      </div>
    </details>
  )
}
