import { remarkWords } from '#components/remark-words.ts'
import { listOf, number } from '#components/ui/locale.ts'
import { Notice } from '#components/ui/notice.tsx'
import { teamMacrosWords } from '../words/team-macros.ts'
import styles from './macros.module.css'
import { useExample } from './use-example.ts'

/** A macro as a customer would read it, with an example's values, or why it cannot be filled. */
export function Filled({ body }: { body: string }) {
  const example = useExample(body)
  if (!example) return null
  if (!example.ok) {
    return (
      <Notice
        tone="bad"
        title={teamMacrosWords.unreadable(number(example.line), remarkWords(example.problem))}
      />
    )
  }
  const { text, missing } = example
  // What was said in a conversation has no example.
  const unknown = missing.filter((name) => !name.startsWith('fact.'))
  return (
    <>
      <figure className={styles.filled}>
        <figcaption className={styles.caption}>{teamMacrosWords.example}</figcaption>
        <p dir="auto">{text}</p>
      </figure>
      {unknown.length > 0 && <Notice tone="warn" title={teamMacrosWords.unknown(listOf(unknown))} />}
    </>
  )
}
