import { useEffect } from 'react'
import { guardingWords } from '#components/guarding-words.ts'
import { readingWords, slotName } from '#components/reading-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { AnsweredQuestion, GuardWarnings } from './guard.ts'
import { addCommands, type Command } from './keys/command.ts'
import styles from './reading.module.css'
import { TurnLink } from './turn-link.tsx'
import type { PanelView } from './view.ts'

/** Says of the questions in the agent's draft where the customer has answered them already. It takes no focus. */
export default function GuardBar({ guard, view }: { guard: GuardWarnings; view: PanelView }) {
  const [first] = guard.questions
  useEffect(() => first && addCommands(commandsFor(first, guard)), [first, guard])
  return (
    <section className={styles.guard} aria-label={readingWords.guard.label}>
      {guard.questions.map((question, index) => (
        <Answered
          key={`${question.slot} ${question.value}`}
          question={question}
          guard={guard}
          keys={index === 0}
          view={view}
        />
      ))}
      <span className={styles.chips}>
        <Button look="link" onClick={guard.turnOff}>
          {guardingWords.notHere}
        </Button>
        <Button look="link" onClick={guard.turnOffForGood}>
          {guardingWords.off}
        </Button>
      </span>
    </section>
  )
}

/** What can be done about one question; the keys are those of the first note. */
function commandsFor(question: AnsweredQuestion, guard: GuardWarnings): Command[] {
  const name = slotName(question.slot)
  const { sayItBackOf, takeOutOf, askAnywayOf } = guardingWords
  const command = (id: string, key: string, label: string, run: () => void) => ({
    id,
    key,
    label,
    group: 'here' as const,
    run,
  })
  return [
    ...(question.confirmation === undefined
      ? []
      : [command('say-it-back', 'y', sayItBackOf(name), () => guard.sayBack(question))]),
    ...(question.removable ? [command('take-out', 'x', takeOutOf(name), () => guard.takeOut(question))] : []),
    command('ask-anyway', 'a', askAnywayOf(name), () => guard.dismiss(question)),
  ]
}

interface AnsweredProps {
  question: AnsweredQuestion
  guard: GuardWarnings
  /** The keys are its own. */
  keys: boolean
  view: PanelView
}

const short: Readonly<Record<string, () => string>> = {
  'say-it-back': () => guardingWords.sayItBack,
  'take-out': () => guardingWords.takeOut,
  'ask-anyway': () => guardingWords.askAnyway,
}

function Answered({ question, guard, keys, view }: AnsweredProps) {
  const { slot, value, level, reason, quote, turnId } = question
  const name = slotName(slot)
  const { answered, again, reasons } = readingWords.guard
  const actions = commandsFor(question, guard).map(({ id, key, run }) => (
    <Button
      key={id}
      look="small"
      data-do={id}
      {...(keys && key !== undefined && { 'aria-keyshortcuts': key })}
      onClick={run}
    >
      {short[id]?.()}
      <Hidden>{`: ${name}`}</Hidden> {keys && <kbd>{key}</kbd>}
    </Button>
  ))
  return (
    <div data-answered={slot} data-level={level}>
      <Notice
        tone={level === 'repeat' ? 'warn' : 'plain'}
        title={level === 'repeat' ? answered(name, value) : again(name, value)}
        actions={actions}
      >
        {quote && <q dir="auto">{quote}</q>} <TurnLink turnId={turnId} view={view} />
        {reason && ` ${reasons[reason]}`}
      </Notice>
    </div>
  )
}
