import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import type { KeyringState } from '#lib/messaging/clients.ts'
import { Outcome } from '../outcome.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useAct, useOptions, useOptionsStore } from '../store/context.ts'
import { NewPassphrase } from './new-passphrase.tsx'
import { ResetKeyring } from './reset-keyring.tsx'
import styles from './security.module.css'

/** Everything about the passphrase, where there is one. */
export function PassphraseSection() {
  const keyring = useOptions(({ page }) => page?.keyring)
  if (keyring?.mode !== 'locked') return null
  return (
    <SettingsSection
      title="Passphrase"
      name="passphrase"
      about="Lock when you leave the desk; it also locks by itself."
    >
      {keyring.locked ? (
        <div className={styles.line}>
          <p>Locked. Unlock it above, or begin anew if the passphrase is forgotten.</p>
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
        Lock now
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
        `Locks after ${minutes} minutes without use.`,
      )
  }
  return (
    <form className={styles.inline} onSubmit={submit} aria-label="Lock by itself">
      <TextField
        label="Locks after so many minutes without use"
        name="minutes"
        type="number"
        min={1}
        max={most}
        required
        defaultValue={keyring.lockAfterMinutes}
        help={keyring.lockAtMostMinutes && `Your team allows at most ${most}.`}
      />
      <Button type="submit" disabled={busy}>
        Save
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
        'The passphrase is changed.',
      )
      .then((changed) => changed && setOpen(false))
  }
  if (open) {
    return (
      <NewPassphrase
        label="New passphrase"
        submit="Change the passphrase"
        busy={busy}
        withCurrent
        onChoose={change}
      />
    )
  }
  return (
    <div>
      <Button onClick={() => setOpen(true)}>Change the passphrase…</Button>
    </div>
  )
}
