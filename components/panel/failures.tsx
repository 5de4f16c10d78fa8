import { explainFailure } from '#components/failure-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { Failure } from '#lib/contract/failure.ts'
import type { PanelView } from './view.ts'

/** Failures that are put right on the options page, where trying again alone would not help. */
const inSettings: ReadonlySet<Failure['kind']> = new Set([
  'credential-missing',
  'permission-missing',
  'locked',
  'sign-in',
  'not-set-up',
])

/** What went wrong for a card, source by source, each with what to do about it. */
export default function Failures({
  failures,
  severe,
  view,
}: {
  failures: Failure[]
  severe: boolean
  view: PanelView
}) {
  return failures.map((failure) => (
    <FailureNotice
      key={`${failure.sourceId}/${failure.kind}`}
      failure={failure}
      severe={severe}
      view={view}
    />
  ))
}

interface FailureNoticeProps {
  failure: Failure
  /** The card has nothing to show. */
  severe: boolean
  view: PanelView
}

function FailureNotice({ failure, severe, view }: FailureNoticeProps) {
  const { title, whatToDo, who } = explainFailure(failure, view.labelOf(failure.sourceId))
  return (
    <Notice
      tone={severe ? 'bad' : 'warn'}
      title={title}
      actions={
        <>
          <Button look="small" onClick={() => view.actions.retry(failure.sourceId)}>
            {words.retry}
          </Button>
          {inSettings.has(failure.kind) && (
            <Button look="small" onClick={view.actions.openOptions}>
              {words.settings}
            </Button>
          )}
          <Button
            look="small"
            aria-label={words.copyDiagnosticsOf(view.labelOf(failure.sourceId))}
            onClick={() => view.actions.copyDiagnostics(failure)}
          >
            {words.copyDiagnostics}
          </Button>
        </>
      }
    >
      {whatToDo} {who}
      {failure.retryAt && (
        <>
          {`; ${words.paused} `}
          <Time at={failure.retryAt} as="clock" />
        </>
      )}
      .
    </Notice>
  )
}
