import { type ReactNode, useContext, useEffect, useState } from 'react'
import { doingWords } from '#components/doing-words.ts'
import { lookupWords } from '#components/lookup-words.ts'
import { Notice } from '#components/ui/notice.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import type { Result } from '#lib/contract/failure.ts'
import type { PanelCalls, Reply } from '#lib/messaging/clients.ts'
import { Failures } from '../lazy-failures.tsx'
import type { SheetProps } from '../sheets.tsx'
import type { PanelView } from '../view.ts'
import { VisitContext } from '../visit.ts'
import { LookedUp } from './looked-up.tsx'

type Answer = Result<Reply<PanelCalls, 'lookUp'>>

/** What the systems know of a text that was marked on the page, beside the open ticket and no part of it. */
export default function LookUpSheet({ view, onClose }: SheetProps) {
  const answer = useLookUp(view)
  return (
    <Sheet name="look-up" title={lookupWords.title} closeLabel={doingWords.close} onClose={onClose}>
      <div role="status">{answer === undefined && <p>{lookupWords.looking}</p>}</div>
      {answer && <Found answer={answer} view={view} />}
    </Sheet>
  )
}

function Found({ answer, view }: { answer: Answer; view: PanelView }) {
  if (!answer.ok) return <Failures severe failures={[answer.failure]} view={view} />
  const { kind, value, profile, failures } = answer.value
  if (kind !== 'customer' && kind !== 'order') {
    return <Notice tone="plain" title={lookupWords.problems[kind]} />
  }
  return (
    <>
      <Notice tone="warn" title={`${lookupWords.notThis} ${lookupWords.kinds[kind]} ${value}`} />
      {profile && (
        <SomebodyElse>
          <LookedUp profile={profile} view={view} />
        </SomebodyElse>
      )}
      {failures.length > 0 && <Failures severe={profile === undefined} failures={failures} view={view} />}
    </>
  )
}

/** What was revealed of the ticket's customer is still masked of another one. */
function SomebodyElse({ children }: { children: ReactNode }) {
  const visit = useContext(VisitContext)
  const [id] = useState({})
  if (!visit) return children
  return <VisitContext value={{ ...visit, veil: { ...visit.veil, id } }}>{children}</VisitContext>
}

/** Asks for what is marked, and again when something else is. */
function useLookUp({ marked, actions }: PanelView): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>()
  const { lookUp } = actions
  useEffect(() => {
    let late = false
    setAnswer(undefined)
    void lookUp(marked ?? '').then((found) => {
      if (!late) setAnswer(found)
    })
    return () => {
      late = true
    }
  }, [marked, lookUp])
  return answer
}
