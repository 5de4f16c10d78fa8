import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { number } from '#components/ui/locale.ts'
import { testWords } from '../../words/test.ts'
import styles from './test.module.css'

const cutAt = 2000

/** A text in the machine's type, cut where it is long. */
export function LongText({ title, text }: { title: string; text: string }) {
  const [all, setAll] = useState(false)
  const long = text.length > cutAt
  return (
    <div>
      <p className={styles.textTitle}>{title}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section className={styles.pre} tabIndex={0} aria-label={title}>
        {long && !all ? `${text.slice(0, cutAt)}…` : text}
      </section>
      {long && (
        <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? testWords.replies.less : testWords.replies.all(number(text.length))}
        </Button>
      )}
    </div>
  )
}
