import { Notice } from '#components/ui/notice.tsx'
import { intentLabel, pointLabel, words } from '#components/words.ts'
import type { Gap } from '#lib/contract/snapshot.ts'
import type { PanelView } from './view.ts'

/** What the team needs to know for what the customer wants, and nobody has brought; nothing where nothing is missing. */
export function Gaps({ gaps, view }: { gaps: readonly Gap[]; view: PanelView }) {
  if (gaps.length === 0) return null
  const [first] = gaps
  const names = gaps.map(({ point, sourceId }) =>
    sourceId === undefined ? pointLabel(point) : `${pointLabel(point)} (${view.labelOf(sourceId)})`,
  )
  const intent = first?.intent && intentLabel(first.intent)
  return (
    <div data-gaps={gaps.length}>
      <Notice tone="warn" title={words.gaps.missing(names.join(', '))}>
        {intent ? words.gaps.requiredFor(intent) : words.gaps.required}
      </Notice>
    </div>
  )
}
