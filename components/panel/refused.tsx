import { explainFailure } from '#components/failure-words.ts'
import { Notice } from '#components/ui/notice.tsx'
import { words } from '#components/words.ts'
import type { Failure } from '#lib/contract/failure.ts'

/** The worker does not serve this page, and why. */
export default function Refused({ failure }: { failure: Failure }) {
  const { title, whatToDo, who } = explainFailure(failure, words.product)
  return (
    <Notice tone="bad" title={title}>
      {whatToDo} {who}.
    </Notice>
  )
}
