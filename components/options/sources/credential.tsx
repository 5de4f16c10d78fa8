import { useState } from 'react'
import { useStore } from 'zustand'
import { Button } from '#components/ui/button.tsx'
import { CheckIcon } from '#components/ui/icons.tsx'
import styles from './credential.module.css'
import { CredentialForm } from './credential-form.tsx'
import { doneWords } from './done-words.ts'
import type { SourceState } from './state.ts'
import type { OptionsStore } from './store.ts'

/** A source's credentials: entered or not, never shown. */
export function Credential({ store, source }: { store: OptionsStore; source: SourceState }) {
  const busy = useStore(store, (view) => view.busy)
  const done = useStore(store, (view) => view.done)
  const [replacing, setReplacing] = useState(false)
  const { id, credentialFields, credentialEntered } = source
  if (credentialFields.length === 0) {
    return (
      <p className={styles.none}>Nothing to enter: it uses your own log-in in the browser, or needs none.</p>
    )
  }
  const save = async (fields: Record<string, string>) => {
    await store.getState().saveCredential(id, fields)
    setReplacing(false)
  }
  const remove = () => void store.getState().removeCredential(id)
  const removed = done?.what === 'credential-removed' && done.sourceId === id
  const cancel = replacing ? { onCancel: () => setReplacing(false) } : {}
  return (
    <div className={styles.credential}>
      <p role="status" className={styles.status}>
        {credentialEntered && <CheckIcon />}
        {credentialEntered
          ? 'Credentials entered, kept until the browser closes.'
          : removed && doneWords(done)}
      </p>
      {credentialEntered && !replacing ? (
        <EnteredActions
          label={source.label}
          busy={busy}
          onReplace={() => setReplacing(true)}
          onRemove={remove}
        />
      ) : (
        <CredentialForm source={source} busy={busy} onSave={save} {...cancel} />
      )}
    </div>
  )
}

interface EnteredActionsProps {
  label: string
  busy: boolean
  onReplace: () => void
  onRemove: () => void
}

function EnteredActions({ label, busy, onReplace, onRemove }: EnteredActionsProps) {
  return (
    <div className={styles.actions}>
      <Button look="small" aria-label={`Replace the credentials of ${label}`} onClick={onReplace}>
        Replace
      </Button>
      <Button
        look="small"
        aria-label={`Remove the credentials of ${label}`}
        disabled={busy}
        onClick={onRemove}
      >
        Remove
      </Button>
    </div>
  )
}
