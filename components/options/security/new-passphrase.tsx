import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { securityWords } from '../words/security.ts'
import styles from './security.module.css'

/** Short ones can be tried through by whoever has a copy of the disk. */
const fewestCharacters = 12

interface NewPassphraseProps {
  label: string
  /** The words on the button. */
  submit: string
  busy: boolean
  /** Asks for the passphrase that is replaced, too. */
  withCurrent?: boolean
  onChoose: (next: string, current: string) => void
}

/** Chooses a passphrase, typed twice, because nobody can reset it. */
export function NewPassphrase({ label, submit, busy, withCurrent = false, onChoose }: NewPassphraseProps) {
  const words = securityWords.choosing
  const [problem, setProblem] = useState<{ next?: string; again?: string }>({})
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const entered = new FormData(form)
    const [next, again, current] = ['next', 'again', 'current'].map((name) => String(entered.get(name) ?? ''))
    const wrong = problemOf(next ?? '', again ?? '')
    setProblem(wrong)
    if (wrong.next !== undefined || wrong.again !== undefined) return
    form.reset()
    onChoose(next ?? '', current ?? '')
  }
  return (
    <form className={styles.form} onSubmit={choose} autoComplete="off" aria-label={submit}>
      {withCurrent && (
        <TextField label={words.current} name="current" type="password" autoComplete="off" required />
      )}
      <TextField
        label={label}
        name="next"
        type="password"
        autoComplete="new-password"
        required
        help={words.help}
        error={problem.next}
      />
      <TextField
        label={words.again}
        name="again"
        type="password"
        autoComplete="new-password"
        required
        error={problem.again}
      />
      <div>
        <Button type="submit" disabled={busy}>
          {submit}
        </Button>
      </div>
    </form>
  )
}

function problemOf(next: string, again: string): { next?: string; again?: string } {
  if (next.length < fewestCharacters) return { next: securityWords.choosing.short(next.length) }
  return next === again ? {} : { again: securityWords.choosing.different }
}
