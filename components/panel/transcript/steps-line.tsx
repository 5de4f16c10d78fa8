import { transcriptWords } from '#components/transcript-words.ts'
import { ChevronIcon } from '#components/ui/icons.tsx'
import { words } from '#components/words.ts'
import type { Row } from './rows.ts'
import styles from './transcript.module.css'

interface StepsLineProps {
  steps: Extract<Row, { kind: 'steps' }>
  tabIndex: 0 | -1
  onToggle(): void
}

/** Several steps in one line, which opens: "Bot: 3 steps, searched 3 articles". */
export function StepsLine({ steps, tabIndex, onToggle }: StepsLineProps) {
  const { turns, articles, open } = steps
  const byBot = turns.some(({ role }) => role === 'bot')
  const said = [
    transcriptWords.steps(turns.length),
    ...(articles > 0 ? [transcriptWords.articles(articles)] : []),
  ]
  return (
    <button
      type="button"
      className={styles.steps}
      data-row=""
      data-steps={turns.length}
      tabIndex={tabIndex}
      aria-expanded={open}
      onClick={onToggle}
    >
      <ChevronIcon />
      <span>
        {byBot ? words.roles.bot : words.roles.system}: {said.join(', ')}
      </span>
    </button>
  )
}
