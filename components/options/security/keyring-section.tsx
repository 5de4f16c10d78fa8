import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { KeyringMode } from '#lib/contract/keyring-mode.ts'
import { Outcome } from '../outcome.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useAct, useOptions, useOptionsStore } from '../store/context.ts'
import { securityWords } from '../words/security.ts'
import { NewPassphrase } from './new-passphrase.tsx'
import { ResetKeyring } from './reset-keyring.tsx'
import styles from './security.module.css'

/** How long credentials and keys last on this device, and what each way costs. */
export function KeyringSection() {
  const keyring = useOptions(({ page }) => page?.keyring)
  if (!keyring) return null
  const words = securityWords.keyring
  return (
    <SettingsSection title={words.title} name="keyring" about={words.about}>
      {keyring.problem === 'damaged' && (
        <Notice tone="bad" title={words.damaged} actions={<ResetKeyring />}>
          {words.damagedText}
        </Notice>
      )}
      {keyring.problem === 'not-allowed' && (
        <Notice tone="warn" title={words.notAllowed}>
          {words.notAllowedText}
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
  const { title, good, bad } = securityWords.modes[mode]
  const words = securityWords.keyring
  const current = keyring?.mode === mode
  const allowed = keyring?.allowed.includes(mode) ?? false
  return (
    <li className={styles.mode} data-mode={mode} data-current={current || undefined}>
      <div className={styles.modeHead}>
        <h3 className={styles.modeTitle}>{title}</h3>
        {current && <Chip tone="accent">{words.inUse}</Chip>}
        {!allowed && <Chip>{words.forbidden}</Chip>}
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
  const { title } = securityWords.modes[mode]
  const words = securityWords.keyring
  const choose = (passphrase?: string) =>
    void store
      .getState()
      .act(
        'keyring',
        (client) => client.call('setKeyring', { mode, ...(passphrase !== undefined && { passphrase }) }),
        words.moved,
      )
  if (locked) return <p className={styles.bad}>{words.unlockFirst}</p>
  if (asking)
    return (
      <NewPassphrase label={words.newPassphrase} submit={words.keepBehind} busy={busy} onChoose={choose} />
    )
  return (
    <div>
      <Button
        disabled={busy}
        aria-label={`${words.keep}: ${title}`}
        onClick={() => (mode === 'locked' ? setAsking(true) : choose())}
      >
        {words.keep}
        {mode === 'locked' && '…'}
      </Button>
    </div>
  )
}
