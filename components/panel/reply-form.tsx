import { type FormEvent, useId, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import { words } from '#components/words.ts'
import styles from './reply.module.css'

/** A line of the agent's own for the helpdesk's reply box. It is kept until the box has taken it. */
export function ReplyForm({ onInsert }: { onInsert(text: string): Promise<boolean> }) {
  const id = useId()
  const [text, setText] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    if (await onInsert(text)) setText((now) => (now === text ? '' : now))
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={words.insert.title}>
      <label htmlFor={id}>
        <Hidden>{words.insert.label}</Hidden>
      </label>
      <input
        id={id}
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
