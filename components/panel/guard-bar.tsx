import { readingWords, slotName } from '#components/reading-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { words } from '#components/words.ts'
import type { AnsweredQuestion, GuardWarnings } from './guard.ts'
import styles from './reading.module.css'
import { TurnLink } from './turn-link.tsx'
import type { PanelView } from './view.ts'

/** Says of the questions in the agent's draft where the customer has answered them already. It takes no focus. */
export default function GuardBar({ guard, view }: { guard: GuardWarnings; view: PanelView }) {
  return (
    <section className={styles.guard} aria-label={readingWords.guard.label}>
      {guard.questions.map((question) => (
        <Answered
          key={`${question.slot} ${question.value}`}
          question={question}
          view={view}
          onDismiss={() => guard.dismiss(question)}
        />
      ))}
      <Button look="link" onClick={guard.turnOff}>
        {readingWords.guard.off}
      </Button>
    </section>
  )
}

interface AnsweredProps {
  question: AnsweredQuestion
  view: PanelView
  onDismiss(): void
}

function Answered({ question, view, onDismiss }: AnsweredProps) {
  const { slot, value, level, reason, quote, turnId } = question
  const name = slotName(slot)
  const { answered, again, reasons, dismiss } = readingWords.guard
  return (
    <div data-answered={slot} data-level={level}>
      <Notice
        tone={level === 'repeat' ? 'warn' : 'plain'}
        title={level === 'repeat' ? answered(name, value) : again(name, value)}
        actions={
          <Button look="small" aria-label={dismiss(name)} onClick={onDismiss}>
            {words.dismiss}
          </Button>
        }
      >
        {quote && <q dir="auto">{quote}</q>} <TurnLink turnId={turnId} view={view} />
        {reason && ` ${reasons[reason]}`}
      </Notice>
    </div>
  )
}
