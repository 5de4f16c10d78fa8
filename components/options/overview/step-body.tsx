import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { HelpdeskForm } from '../helpdesks/helpdesk-form.tsx'
import { HelpdeskList } from '../helpdesks/helpdesk-list.tsx'
import { ApplyDialog } from '../publish/apply-dialog.tsx'
import { hrefOf } from '../shell/route.ts'
import { useOptions } from '../store/context.ts'
import { useProblems } from '../store/use-draft.ts'
import { guideWords } from '../words/guide.ts'
import styles from './guide.module.css'
import { QuickTest } from './quick-test.tsx'
import type { Gap, StepName } from './steps.ts'

interface StepBodyProps {
  name: StepName
  gaps: readonly Gap[]
  /** True for the step that is next: its button is the page's main one. */
  main: boolean
}

/** What there is to do in a step. */
export function StepBody({ name, gaps, main }: StepBodyProps) {
  const some = useOptions(({ draft }) => draft.helpdesks.length > 0)
  switch (name) {
    case 'helpdesk':
      return (
        <>
          <HelpdeskList />
          {some ? <a href="#/helpdesks">{guideWords.addHelpdesk}</a> : <HelpdeskForm look="main" />}
        </>
      )
    case 'sources':
      return <SourcesBody gaps={gaps} main={main} />
    case 'test':
      return <QuickTest main={main} />
    case 'use':
      return <UseBody main={main} />
  }
}

function SourcesBody({ gaps, main }: { gaps: readonly Gap[]; main: boolean }) {
  const sources = useOptions(({ draft }) => draft.sources)
  return (
    <>
      {sources.length > 0 && (
        <ul className={styles.gaps}>
          {sources.map((source) => {
            const gap = gaps.find((one) => one.source.id === source.id)
            return (
              <li key={source.id}>
                <a href={hrefOf({ page: 'source', id: source.id })}>{source.label || source.id}</a>{' '}
                <span className={styles.says}>
                  {source.off ? guideWords.isOff : gap ? guideWords.stillNeeds(gap.says) : guideWords.hasAll}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      <p>
        <a className={main && sources.length === 0 ? styles.mainLink : styles.link} href="#/sources/new">
          {guideWords.addSource}
        </a>
      </p>
    </>
  )
}

function UseBody({ main }: { main: boolean }) {
  const [asking, setAsking] = useState(false)
  const problems = useProblems().length
  return (
    <div>
      <Button look={main && problems === 0 ? 'main' : 'plain'} onClick={() => setAsking(true)}>
        {guideWords.putIntoUse}
      </Button>
      {asking && <ApplyDialog onClose={() => setAsking(false)} />}
    </div>
  )
}
