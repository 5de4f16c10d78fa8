import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { CheckIcon } from '#components/ui/icons.tsx'
import { Outcome } from '../outcome.tsx'
import { useOptions } from '../store/context.ts'
import type { SourceDraft } from '../store/draft.ts'
import { credentialsWords } from '../words/credentials.ts'
import { type CredentialNeed, credentialNeed, presetOf } from './about-source.ts'
import styles from './credential.module.css'
import { CredentialForm } from './credential-form.tsx'
import { type SourceCredential, useCredential } from './use-credential.ts'

/** A source's credentials: entered or not, never shown. */
export function Credential({ source }: { source: SourceDraft }) {
  const workbench = useOptions((view) => view.workbench)
  const mode = useOptions(({ page }) => page?.keyring.mode ?? 'session')
  const credential = useCredential(source)
  const need = credentialNeed(source, workbench)
  if (need.kind === 'none')
    return <p className={styles.none}>{need.session ? credentialsWords.session : credentialsWords.none}</p>
  const entered = credential.state === 'entered'
  const words = need.kind === 'sign-in' ? credentialsWords.signedIn : credentialsWords.entered
  const help = presetOf(source, workbench)?.credentialHelp
  return (
    <div className={styles.credential}>
      <p role="status" className={styles.status}>
        {entered && <CheckIcon />}
        {entered ? words[mode] : credential.state === 'other-origin' && credentialsWords.otherOrigin}
      </p>
      {need.kind === 'sign-in' ? (
        <SignIn label={source.label} credential={credential} />
      ) : (
        <Entered label={source.label} need={need} help={help} credential={credential} />
      )}
      <Outcome place={credential.place} />
    </div>
  )
}

interface EnteredProps {
  label: string
  need: Extract<CredentialNeed, { kind: 'fields' }>
  help: string | undefined
  credential: SourceCredential
}

function Entered({ label, need, help, credential }: EnteredProps) {
  const [replacing, setReplacing] = useState(false)
  const { state, busy, save, remove } = credential
  if (state === 'entered' && !replacing) {
    const replace = () => setReplacing(true)
    return <EnteredActions label={label} busy={busy} onReplace={replace} onRemove={() => void remove()} />
  }
  const saved = async (fields: Record<string, string>) => {
    await save(fields)
    setReplacing(false)
  }
  const cancel = replacing ? { onCancel: () => setReplacing(false) } : {}
  return (
    <CredentialForm label={label} fields={need.fields} help={help} busy={busy} onSave={saved} {...cancel} />
  )
}

function SignIn({ label, credential }: { label: string; credential: SourceCredential }) {
  const { state, busy, signIn, remove } = credential
  return (
    <div className={styles.actions}>
      <Button look={state === 'entered' ? 'small' : 'plain'} disabled={busy} onClick={() => void signIn()}>
        {state === 'entered' ? credentialsWords.signInAgain : credentialsWords.signIn(label)}
      </Button>
      {state === 'entered' && (
        <Button look="small" disabled={busy} onClick={() => void remove()}>
          {credentialsWords.signOut}
        </Button>
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
      <Button look="small" aria-label={credentialsWords.replaceOf(label)} onClick={onReplace}>
        {credentialsWords.replace}
      </Button>
      <Button look="small" aria-label={credentialsWords.removeOf(label)} disabled={busy} onClick={onRemove}>
        {credentialsWords.remove}
      </Button>
    </div>
  )
}
