import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { words } from '#components/words.ts'
import styles from './reply.module.css'

/** A line of the agent's own for the helpdesk's reply box. It is kept until the box has taken it. */
export function ReplyForm({ onInsert }: { onInsert(text: string): Promise<boolean> }) {
  const [text, setText] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    if (await onInsert(text)) setText((now) => (now === text ? '' : now))
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={words.insert.title}>
      <input
        aria-label={words.insert.label}
        className={styles.field}
        type="text"
        dir="auto"
        autoComplete="off"
        placeholder={words.insert.placeholder}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button look="main" type="submit" disabled={text.trim() === ''}>
        {words.insert.button}
      </Button>
    </form>
  )
}
