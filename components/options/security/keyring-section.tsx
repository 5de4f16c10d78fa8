import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { KeyringMode } from '#lib/contract/keyring-mode.ts'
import { Outcome } from '../outcome.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useAct, useOptions, useOptionsStore } from '../store/context.ts'
import { NewPassphrase } from './new-passphrase.tsx'
import { ResetKeyring } from './reset-keyring.tsx'
import styles from './security.module.css'
import { modeWords } from './security-words.ts'

/** How long credentials and keys last on this device, and what each way costs. */
export function KeyringSection() {
  const keyring = useOptions(({ page }) => page?.keyring)
  if (!keyring) return null
  return (
    <SettingsSection
      title="Credentials on this device"
      name="keyring"
      about="How what you enter is kept. It is yours alone: no team config, file or team link carries it."
    >
      {keyring.problem === 'damaged' && (
        <Notice tone="bad" title="The keys that were kept here are damaged" actions={<ResetKeyring />}>
          What was stored cannot be opened any more. Begin anew, then enter the credentials again.
        </Notice>
      )}
      {keyring.problem === 'not-allowed' && (
        <Notice tone="warn" title="Your team no longer allows this way">
          Choose one of the others. What you have entered moves along.
        </Notice>
      )}
      <ul className={styles.modes}>
        {KeyringMode.options.map((mode) => (
          <Mode key={mode} mode={mode} />
        ))}
      </ul>
      <Outcome place="keyring" />
    </SettingsSection>
  )
}

function Mode({ mode }: { mode: KeyringMode }) {
  const keyring = useOptions(({ page }) => page?.keyring)
  const { title, good, bad } = modeWords[mode]
  const current = keyring?.mode === mode
  const allowed = keyring?.allowed.includes(mode) ?? false
  return (
    <li className={styles.mode} data-mode={mode} data-current={current || undefined}>
      <div className={styles.modeHead}>
        <h3 className={styles.modeTitle}>{title}</h3>
        {current && <Chip tone="accent">in use</Chip>}
        {!allowed && <Chip>not allowed by this set-up</Chip>}
      </div>
      <p>{good}</p>
      <p className={styles.bad}>{bad}</p>
      {!current && allowed && <Choose mode={mode} locked={keyring?.locked ?? false} />}
    </li>
  )
}

function Choose({ mode, locked }: { mode: KeyringMode; locked: boolean }) {
  const store = useOptionsStore()
  const { busy } = useAct('keyring')
  const [asking, setAsking] = useState(false)
  const { title } = modeWords[mode]
  const choose = (passphrase?: string) =>
    void store
      .getState()
      .act(
        'keyring',
        (client) => client.call('setKeyring', { mode, ...(passphrase !== undefined && { passphrase }) }),
        'From now on it is kept this way. What you had entered has moved along.',
      )
  if (locked) return <p className={styles.bad}>Unlock first.</p>
  if (asking)
    return (
      <NewPassphrase
        label="New passphrase"
        submit="Keep it behind this passphrase"
        busy={busy}
        onChoose={choose}
      />
    )
  return (
    <div>
      <Button
        disabled={busy}
        aria-label={`Keep it this way: ${title}`}
        onClick={() => (mode === 'locked' ? setAsking(true) : choose())}
      >
        Keep it this way{mode === 'locked' && '…'}
      </Button>
    </div>
  )
}
