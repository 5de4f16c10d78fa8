import type { FormEvent } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { credentialsWords } from '../words/credentials.ts'
import styles from './credential.module.css'

interface CredentialFormProps {
  /** The source's name. */
  label: string
  fields: readonly { name: string; label: string; secret: boolean }[]
  /** What to enter and where it is found. */
  help: string | undefined
  busy: boolean
  onSave: (fields: Record<string, string>) => Promise<void>
  onCancel?: () => void
}

/** A field for each credential. What is typed lives in the page's fields alone and is emptied on saving. */
export function CredentialForm({ label, fields, help, busy, onSave, onCancel }: CredentialFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const entered = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    form.reset()
    void onSave(entered)
  }
  return (
    <form
      className={styles.form}
      aria-label={credentialsWords.form(label)}
      autoComplete="off"
      onSubmit={submit}
    >
      {help && <p className={styles.none}>{help}</p>}
      <div className={styles.fields}>
        {fields.map((field, index) => (
          <TextField
            key={field.name}
            name={field.name}
            label={credentialsWords.fields[field.name] ?? field.label}
            type={field.secret ? 'password' : 'text'}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
            autoFocus={onCancel !== undefined && index === 0}
          />
        ))}
        <div className={styles.actions}>
          <Button type="submit" disabled={busy}>
            {credentialsWords.save}
          </Button>
          {onCancel && <Button onClick={onCancel}>{credentialsWords.cancel}</Button>}
        </div>
      </div>
    </form>
  )
}
