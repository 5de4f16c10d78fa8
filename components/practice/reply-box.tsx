import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { practiceWords } from '#components/options/words/practice.ts'
import { keepDraft, restoreDraft } from './drafts.ts'
import styles from './reply-box.module.css'
import { ReplyTools } from './reply-tools.tsx'
import { type Run, readRuns } from './rich-text.ts'
import type { Author } from './ticket.ts'

interface ReplyBoxProps {
  ticketId: string
  to: Author
  onSend: (runs: Run[]) => void
}

/** A plain rich editor, as helpdesks have: what is typed stays with its ticket until it is sent. */
export function ReplyBox({ ticketId, to, onSend }: ReplyBoxProps) {
  const editor = useRef<HTMLDivElement>(null)
  const [empty, setEmpty] = useState(true)
  const [said, setSaid] = useState('')
  useDraft(ticketId, editor, setEmpty)
  const send = () => {
    const box = editor.current
    if (!box) return
    const runs = readRuns(box)
    if (runs.length > 0) {
      onSend(runs)
      box.replaceChildren()
      setEmpty(true)
    }
    setSaid(runs.length > 0 ? practiceWords.added : practiceWords.empty)
    box.focus()
  }
  const typed = () => {
    setEmpty(editor.current?.textContent?.trim() === '')
    setSaid('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  }
  return (
    <section className={styles.box} aria-label={practiceWords.reply}>
      <p className={styles.to}>
        {practiceWords.replyTo} <b>{to.name}</b> <span className={styles.soft}>{to.email}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a rich editor, as the helpdesks that it stands for have. */}
      <div
        ref={editor}
        id="desk-reply"
        className={styles.editor}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={practiceWords.yourReply}
        aria-placeholder={practiceWords.write}
        data-empty={empty || undefined}
        onInput={typed}
        onKeyDown={onKeyDown}
      />
      <ReplyBar said={said} onSend={send} />
    </section>
  )
}

function ReplyBar({ said, onSend }: { said: string; onSend: () => void }) {
  return (
    <div className={styles.bar}>
      <ReplyTools />
      <span className={styles.said} role="status">
        {said}
      </span>
      <kbd className={styles.key}>{practiceWords.keys}</kbd>
      <button type="button" className={styles.send} onClick={onSend}>
        {practiceWords.send}
      </button>
    </div>
  )
}

function useDraft(
  ticketId: string,
  editor: RefObject<HTMLDivElement | null>,
  setEmpty: (empty: boolean) => void,
) {
  useEffect(() => {
    const box = editor.current
    if (!box) return
    restoreDraft(ticketId, box)
    setEmpty(box.textContent?.trim() === '')
    return () => keepDraft(ticketId, box)
  }, [ticketId, editor, setEmpty])
}
