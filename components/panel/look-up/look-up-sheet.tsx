import type { ReactNode } from 'react'
import { doingWords } from '#components/doing-words.ts'
import { lookupWords } from '#components/lookup-words.ts'
import { Notice } from '#components/ui/notice.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { Failures } from '../lazy-failures.tsx'
import type { SheetProps } from '../sheets.tsx'
import { labelLookup, type PanelView } from '../view.ts'
import styles from './look-up.module.css'
import { LookedUp } from './looked-up.tsx'
import { SomebodyElse } from './somebody-else.tsx'
import { type Answer, useLookUp } from './use-look-up.ts'

type LookUpSheetProps = SheetProps & {
  /** What stands below what was found. */
  children?: ReactNode
}

/** What the systems know of a text that was marked on a page, beside an open ticket and no part of it, or beside none. */
export default function LookUpSheet({ view, onClose, children }: LookUpSheetProps) {
  const { answer, again } = useLookUp(view)
  const seen = { ...view, actions: { ...view.actions, retry: again } }
  return (
    <Sheet name="look-up" title={lookupWords.title} closeLabel={doingWords.close} onClose={onClose}>
      <div role="status">{answer === undefined && <p>{lookupWords.looking}</p>}</div>
      {answer && <Found answer={answer} view={seen} />}
      {children}
    </Sheet>
  )
}

function Found({ answer, view }: { answer: Answer; view: PanelView }) {
  if (!answer.ok) return <Failures severe failures={[answer.failure]} view={view} />
  const { kind, value, profile, sources, masked, failures } = answer.value
  if (kind !== 'customer' && kind !== 'order') {
    return <Notice tone="plain" title={lookupWords.problems[kind]} />
  }
  const what = `${lookupWords.kinds[kind]} ${value}`
  const labelled = sources ? { ...view, labelOf: labelLookup(sources) } : view
  return (
    <div className={styles.found}>
      {view.noReply ? (
        <Notice tone="plain" title={`${lookupWords.known} ${what}`} />
      ) : (
        <Notice tone="warn" title={`${lookupWords.notThis} ${what}`} />
      )}
      {profile && (
        <SomebodyElse masked={masked} view={labelled}>
          <LookedUp profile={profile} view={labelled} />
        </SomebodyElse>
      )}
      {failures.length > 0 && <Failures severe={profile === undefined} failures={failures} view={labelled} />}
    </div>
  )
}
