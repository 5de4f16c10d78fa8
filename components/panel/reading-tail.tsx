import type { ReactNode } from 'react'
import { readingWords, slotName } from '#components/reading-words.ts'
import { Clamp } from '#components/ui/clamp.tsx'
import { locale } from '#components/ui/locale.ts'
import { words } from '#components/words.ts'
import type { Brief, Completeness } from '#lib/contract/brief.ts'
import briefStyles from './brief.module.css'
import { BriefPart } from './brief-part.tsx'
import styles from './reading.module.css'
import { TurnLink } from './turn-link.tsx'
import type { PanelView } from './view.ts'

/** What is left to do: the customer's questions that nobody has answered, and what nobody knows yet. */
export default function ReadingTail({ brief, view }: { brief: Brief; view: PanelView }) {
  const { open, completeness, who } = brief
  return (
    <>
      {open.state !== 'not-sent' && (
        <BriefPart name="open" label={readingWords.open} part={open} view={view}>
          {(questions) => (
            <ul className={styles.questions}>
              {questions.map(({ text, quote }) => (
                <li key={`${quote?.turnId} ${quote?.start} ${text}`}>
                  <Clamp text={text} more={words.more} less={words.less} />
                  {quote && <TurnLink turnId={quote.turnId} at={quote.at} range={quote} view={view} />}
                </li>
              ))}
            </ul>
          )}
        </BriefPart>
      )}
      {completeness && <HowComplete completeness={completeness} />}
      {who.language && (
        <Line name="language" label={readingWords.language}>
          {languageName(who.language)}
        </Line>
      )}
    </>
  )
}

function HowComplete({ completeness: { known, missing } }: { completeness: Completeness }) {
  const all = known.length + missing.length
  if (all === 0) return null
  const count = readingWords.known(known.length, all)
  const rest = missing.length > 0 ? `; ${readingWords.missing(missing.map(slotName).join(', '))}` : ''
  return (
    <Line name="completeness" label={readingWords.completeness}>
      <span className={missing.length > 0 ? styles.lacking : ''}>{count + rest}</span>
    </Line>
  )
}

/** A label and a few words beside it. */
function Line({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return (
    <div className={briefStyles.missing} data-part={name}>
      <h3 className={briefStyles.label}>{label}</h3>
      <span>{children}</span>
    </div>
  )
}

const languages = new Intl.DisplayNames(locale, { type: 'language' })

/** A language by its name; what a bot calls it where that is no code. */
function languageName(code: string): string {
  try {
    return languages.of(code) ?? code
  } catch {
    return code
  }
}
