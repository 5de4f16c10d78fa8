import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import type { KeyringState } from '#lib/messaging/clients.ts'
import { Outcome } from '../outcome.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useAct, useOptions, useOptionsStore } from '../store/context.ts'
import { securityWords } from '../words/security.ts'
import { NewPassphrase } from './new-passphrase.tsx'
import { ResetKeyring } from './reset-keyring.tsx'
import styles from './security.module.css'

/** Everything about the passphrase, where there is one. */
export function PassphraseSection() {
  const keyring = useOptions(({ page }) => page?.keyring)
  if (keyring?.mode !== 'locked') return null
  return (
    <SettingsSection
      title={securityWords.passphrase.title}
      name="passphrase"
      about={securityWords.passphrase.about}
    >
      {keyring.locked ? (
        <div className={styles.line}>
          <p>{securityWords.passphrase.lockedText}</p>
          <ResetKeyring />
        </div>
      ) : (
        <>
          <LockNow />
          <AutoLock key={keyring.lockAfterMinutes} keyring={keyring} />
          <ChangePassphrase />
        </>
      )}
      <Outcome place="passphrase" />
    </SettingsSection>
  )
}

function LockNow() {
  const store = useOptionsStore()
  const { busy } = useAct('passphrase')
  const lock = () => void store.getState().act('passphrase', (client) => client.call('lock', {}))
  return (
    <div>
      <Button disabled={busy} onClick={lock}>
        {securityWords.passphrase.lockNow}
      </Button>
    </div>
  )
}

function AutoLock({ keyring }: { keyring: KeyringState }) {
  const store = useOptionsStore()
  const { busy } = useAct('passphrase')
  const most = keyring.lockAtMostMinutes ?? 1440
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const minutes = Number(new FormData(event.currentTarget).get('minutes'))
    void store
      .getState()
      .act(
        'passphrase',
        (client) => client.call('setAutoLock', { minutes }),
        securityWords.passphrase.locksAfter(minutes),
      )
  }
  return (
    <form className={styles.inline} onSubmit={submit} aria-label={securityWords.passphrase.form}>
      <TextField
        label={securityWords.passphrase.minutes}
        name="minutes"
        type="number"
        min={1}
        max={most}
        required
        defaultValue={keyring.lockAfterMinutes}
        help={keyring.lockAtMostMinutes && securityWords.passphrase.most(most)}
      />
      <Button type="submit" disabled={busy}>
        {securityWords.passphrase.save}
      </Button>
    </form>
  )
}

function ChangePassphrase() {
  const store = useOptionsStore()
  const { busy } = useAct('passphrase')
  const [open, setOpen] = useState(false)
  const change = (next: string, current: string) => {
    void store
      .getState()
      .act(
        'passphrase',
        (client) => client.call('changePassphrase', { current, next }),
        securityWords.passphrase.changed,
      )
      .then((changed) => changed && setOpen(false))
  }
  if (open) {
    return (
      <NewPassphrase
        label={securityWords.keyring.newPassphrase}
        submit={securityWords.passphrase.change}
        busy={busy}
        withCurrent
        onChoose={change}
      />
    )
  }
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{securityWords.passphrase.change}…</Button>
    </div>
  )
}
