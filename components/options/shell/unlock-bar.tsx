import type { FormEvent } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { Outcome } from '../outcome.tsx'
import { useAct, useOptions, useOptionsStore } from '../store/context.ts'
import { barsWords } from '../words/bars.ts'
import styles from './shell.module.css'

/** Over every page while the keyring is locked: nothing can be asked of any system before it is opened. */
export function UnlockBar() {
  const store = useOptionsStore()
  const locked = useOptions(({ page }) => page?.keyring.locked ?? false)
  const { busy } = useAct('unlock')
  if (!locked) return null
  const unlock = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const passphrase = String(new FormData(form).get('passphrase'))
    form.reset()
    void store.getState().act('unlock', (client) => client.call('unlock', { passphrase }))
  }
  return (
    <section className={styles.bar} aria-label={barsWords.unlock}>
      <p className={styles.barText}>
        <b>{barsWords.locked}</b> {barsWords.whatIsLocked}
      </p>
      <form onSubmit={unlock}>
        <TextField
          label={barsWords.passphrase}
          name="passphrase"
          type="password"
          autoComplete="off"
          required
        />
        <Button look="main" type="submit" disabled={busy}>
          {barsWords.unlock}
        </Button>
      </form>
      <Outcome place="unlock" />
    </section>
  )
}
