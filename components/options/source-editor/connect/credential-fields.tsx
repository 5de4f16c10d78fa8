import { type FormEvent, useId } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { connectWords } from '../../words/connect.ts'
import { credentialsWords } from '../../words/credentials.ts'
import { shellWords } from '../../words/shell.ts'
import formStyles from '../form/form.module.css'
import styles from './connect.module.css'

interface CredentialFieldsProps {
  label: string
  fields: readonly { name: string; label: string; secret: boolean }[]
  help: string | undefined
  busy: boolean
  onSave(values: Record<string, string>): Promise<void>
  onCancel: (() => void) | undefined
}

/** A field for each credential. What is typed lives in the page's fields alone and is emptied on saving. */
export function CredentialFields({ label, fields, help, busy, onSave, onCancel }: CredentialFieldsProps) {
  const helpId = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const values = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    form.reset()
    void onSave(values)
  }
  return (
    <form
      className={styles.credentials}
      aria-label={credentialsWords.form(label)}
      aria-describedby={help ? helpId : undefined}
      autoComplete="off"
      onSubmit={submit}
    >
      <div className={formStyles.pairs}>
        {fields.map(({ name, label: fieldLabel, secret }, index) => (
          <TextField
            key={name}
            name={name}
            label={credentialsWords.fields[name] ?? fieldLabel}
            type={secret ? 'password' : 'text'}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
            autoFocus={onCancel !== undefined && index === 0}
          />
        ))}
      </div>
      {help && (
        <p id={helpId} className={formStyles.help}>
          {help}
        </p>
      )}
      <div className={styles.entered}>
        <Button type="submit" disabled={busy}>
          {connectWords.credentials.save}
        </Button>
        {onCancel && <Button onClick={onCancel}>{credentialsWords.cancel}</Button>}
        <p className={formStyles.help}>
          {connectWords.credentials.keptUnder} <a href="#/security">{shellWords.titles.security}</a>.
        </p>
      </div>
    </form>
  )
}
