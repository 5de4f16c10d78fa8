import { explainFailure } from '#components/failure-words.ts'
import { mendingWords } from '#components/mending-words.ts'
import { placesWords } from '#components/places-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { words } from '#components/words.ts'
import type { Failure } from '#lib/contract/failure.ts'
import type { Outcome } from './store/state.ts'

interface FailedActionProps {
  outcome: Extract<Outcome, { kind: 'failed' | 'not-copied' | 'use-icon' }>
  labelOf(sourceId: string | undefined): string
  onCopy(text: string): void
  onDismiss(): void
}

/** An action of the agent that came to nothing, and what to do instead. */
export default function FailedAction({ outcome, labelOf, onCopy, onDismiss }: FailedActionProps) {
  const dismiss = (
    <Button look="small" onClick={onDismiss}>
      {words.dismiss}
    </Button>
  )
  if (outcome.kind === 'not-copied') return <Notice tone="warn" title={words.notCopied} actions={dismiss} />
  if (outcome.kind === 'use-icon')
    return <Notice tone="plain" title={placesWords.useIcon} actions={dismiss} />
  const { failure, text, onClipboard } = outcome
  if (failure.kind === 'composer' && onClipboard) {
    return (
      <Notice tone="warn" title={mendingWords.onClipboard[failure.problem](pasteKeys())} actions={dismiss} />
    )
  }
  const { title, whatToDo } = explainFailure(failure, sourceOf(failure, labelOf))
  return (
    <Notice
      tone="warn"
      title={title}
      actions={
        <>
          {text !== undefined && (
            <Button look="small" onClick={() => onCopy(text)}>
              {words.copy}
            </Button>
          )}
          {dismiss}
        </>
      }
    >
      {whatToDo}
    </Notice>
  )
}

const pasteKeys = () => (navigator.platform.startsWith('Mac') ? '⌘V' : 'Ctrl+V')

function sourceOf(failure: Failure, labelOf: FailedActionProps['labelOf']): string {
  if (failure.sourceId !== undefined) return labelOf(failure.sourceId)
  return failure.kind === 'composer' ? words.product : words.source.this
}
