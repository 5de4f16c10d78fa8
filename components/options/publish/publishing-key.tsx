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
        'The key is made. Download a copy of it now.',
      )
  return (
    <>
      <p>
        First a key of your own, by which every agent’s Baton knows your releases. Its passphrase is asked for
        each time you sign; nobody can reset it.
      </p>
      {importing ? (
        <ImportKey onCancel={() => setImporting(false)} />
      ) : (
        <>
          <NewPassphrase label="Passphrase of the key" submit="Make the key" busy={busy} onChoose={create} />
          <div>
            <Button look="link" onClick={() => setImporting(true)}>
              I have a key file from another lead
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
      () => setProblem('The file could not be read. Choose it again.'),
    )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const passphrase = String(new FormData(form).get('passphrase'))
    if (!file) return setProblem('Choose the key file first.')
    form.reset()
    void store
      .getState()
      .act(
        'publishing',
        (client) => client.call('importPublishingKey', { text: file.text, passphrase }),
        'The key is here. You can sign releases.',
      )
  }
  return (
    <form className={styles.join} onSubmit={submit} aria-label="Import a key file">
      <FileDrop label="Key file" busy={busy} onFile={read} />
      {file && <p>{file.name}</p>}
      {problem && (
        <p role="alert" className={styles.error}>
          {problem}
        </p>
      )}
      <TextField label="Its passphrase" name="passphrase" type="password" autoComplete="off" required />
      <div className={styles.buttons}>
        <Button type="submit" disabled={busy}>
          Import the key
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
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
      .act(
        'publishing',
        (client) => client.call('removePublishingKey', {}),
        'The key is removed from this device.',
      )
  return (
    <details className={styles.details}>
      <summary>The publishing key</summary>
      <div className={styles.detailsBody}>
        <dl className={styles.facts}>
          <dt>Public half</dt>
          <dd>
            <code>{publishing.publicKey}</code>
          </dd>
          <dt>Last release</dt>
          <dd>{publishing.lastVersion === 0 ? 'none yet' : `version ${publishing.lastVersion}`}</dd>
        </dl>
        <Notice tone="accent" title="Keep a copy of the key">
          Without it nobody can publish to agents who have joined: they would all have to join again. The file
          opens with the passphrase only.
        </Notice>
        <div className={styles.buttons}>
          <Button onClick={() => void save()}>Download the key file</Button>
          <Button onClick={() => setAsking(true)}>Remove the key…</Button>
        </div>
        {failed && (
          <p role="alert" className={styles.error}>
            {failed}
          </p>
        )}
        {asking && (
          <ConfirmDialog
            title="Remove the publishing key from this device?"
            confirm="Remove the key"
            onConfirm={remove}
            onClose={() => setAsking(false)}
          >
            Without a copy of its file, nobody can publish to the agents who have joined by it. They keep the
            set-up that they have.
          </ConfirmDialog>
        )}
      </div>
    </details>
  )
}
