import { practiceWords } from '#components/options/words/practice.ts'
import styles from './reply-box.module.css'

const ListSign = () => (
  <svg className={styles.sign} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01" />
  </svg>
)

const tools = [
  { command: 'bold', sign: <b>B</b> },
  { command: 'italic', sign: <i>I</i> },
  { command: 'insertUnorderedList', sign: <ListSign /> },
] as const

/** The editor's few commands. They act on the selection, so the buttons must not take the focus from it. */
export function ReplyTools() {
  return (
    <div className={styles.tools} role="toolbar" aria-label={practiceWords.format} aria-controls="desk-reply">
      {tools.map(({ command, sign }) => (
        <button
          key={command}
          type="button"
          className={styles.tool}
          aria-label={practiceWords[command]}
          title={practiceWords[command]}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => document.execCommand(command)}
        >
          {sign}
        </button>
      ))}
    </div>
  )
}
