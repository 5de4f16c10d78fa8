import { Field } from '#components/ui/field.tsx'
import styles from './drafts.module.css'

interface DraftTextProps {
  label: string
  /** Of the text, ISO 639-1: spelling and pronunciation follow it. */
  language?: string
  text: string
  onChange(text: string): void
}

/** A drafted text that the agent can change before it goes anywhere. */
export function DraftText({ label, language, text, onChange }: DraftTextProps) {
  return (
    <Field label={label}>
      {(control) => (
        <textarea
          {...control}
          data-draft=""
          lang={language}
          dir="auto"
          className={styles.text}
          value={text}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
