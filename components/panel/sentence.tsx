import { Fragment } from 'react'
import { language } from '#components/messages/spoken.ts'
import { readingWords } from '#components/reading-words.ts'
import { sentenceWords } from '#components/sentence-words.ts'
import { Button } from '#components/ui/button.tsx'
import { words } from '#components/words.ts'
import type { Brief, Clause } from '#lib/contract/brief.ts'
import { sentenceOf } from '#lib/drafting/sentence/brief-sentence.ts'
import styles from './reading.module.css'
import type { PanelView } from './view.ts'

/** The name by which Baton signs what it has put together itself. */
export const ownName = 'baton'

/** The worker puts Baton's own sentence together in English: in another language it is put together anew. */
export function sentenceIn(brief: Brief): Brief['sentence'] {
  const { sentence } = brief
  return sentence?.writtenBy === ownName && language !== 'en' ? sentenceOf(brief, sentenceWords) : sentence
}

interface SentenceProps {
  sentence: NonNullable<Brief['sentence']>
  view: PanelView
}

/** The whole case in one sentence; each clause leads to the words that it was made from. */
export function Sentence({ sentence, view }: SentenceProps) {
  const { clauses, writtenBy } = sentence
  return (
    <p className={styles.sentence} data-part="sentence">
      {clauses.map((clause, index) => (
        <Fragment key={`${clause.about} ${clause.text}`}>
          {index > 0 && ' '}
          <ClauseText
            text={`${index > 0 ? clause.text : capital(clause.text)}${index < clauses.length - 1 ? ';' : '.'}`}
            evidence={clause.evidence}
            view={view}
          />
        </Fragment>
      ))}
      {writtenBy !== ownName && <span className={styles.soft}> {readingWords.writtenBy(writtenBy)}</span>}
    </p>
  )
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

interface ClauseTextProps {
  /** With the mark that ends it: a line must not begin with one. */
  text: string
  evidence: Clause['evidence']
  view: PanelView
}

/** What the bot sent has no place in the conversation to go to. */
function ClauseText({ text, evidence, view }: ClauseTextProps) {
  const proof = evidence.find((one) => one.kind === 'turn')
  if (!proof) return <span dir="auto">{text}</span>
  return (
    <Button
      look="link"
      title={words.brief.showTurn}
      onClick={() => view.actions.showTurn(proof.turnId, proof)}
    >
      <bdi>{text}</bdi>
    </Button>
  )
}
