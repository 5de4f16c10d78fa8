import { explainFailure } from '#components/failure-words.ts'
import { mendingWords } from '#components/mending-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { words } from '#components/words.ts'
import type { Failure } from '#lib/contract/failure.ts'

/** The worker does not serve this page, and why. Asking again takes a new panel: a refused one is not served at all. */
export default function Refused({ failure, onRetry }: { failure: Failure; onRetry(): void }) {
  const { title, whatToDo, who } = explainFailure(failure, words.product)
  return (
    <Notice
      tone="bad"
      title={title}
      actions={
        <Button look="small" onClick={onRetry}>
          {mendingWords.tryAgain}
        </Button>
      }
    >
      {whatToDo} {who}.
    </Notice>
  )
}
