import type { FormEvent } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import styles from './credential.module.css'
import type { SourceState } from './state.ts'

interface CredentialFormProps {
  source: SourceState
  busy: boolean
  onSave: (fields: Record<string, string>) => Promise<void>
  onCancel?: () => void
}

/** A field for each credential. What is typed lives in the page's fields alone and is emptied on saving. */
export function CredentialForm({ source, busy, onSave, onCancel }: CredentialFormProps) {
  const { label, credentialFields } = source
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    form.reset()
    void onSave(fields)
  }
  return (
    <form
      className={styles.form}
      aria-label={`Credentials for ${label}`}
      autoComplete="off"
      onSubmit={submit}
    >
      <div className={styles.fields}>
        {credentialFields.map(({ name, label: fieldLabel, secret }, index) => (
          <TextField
            key={name}
            name={name}
            label={fieldLabel}
            type={secret ? 'password' : 'text'}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
            autoFocus={onCancel !== undefined && index === 0}
          />
        ))}
        <div className={styles.actions}>
          <Button type="submit" disabled={busy}>
            Save
          </Button>
          {onCancel && <Button onClick={onCancel}>Cancel</Button>}
        </div>
      </div>
    </form>
  )
}
