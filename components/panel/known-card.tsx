import { CardFrame } from '#components/ui/card.tsx'
import { words } from '#components/words.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { BriefPart } from './brief-part.tsx'
import { Conflicts } from './conflicts.tsx'
import { Facts } from './facts.tsx'
import { Gaps } from './gaps.tsx'
import type { PanelView } from './view.ts'

/** What is known already and what systems disagree on, below the first screen. */
export default function KnownCards({ snapshot, view }: { snapshot: Snapshot; view: PanelView }) {
  const { cards, join, gaps } = snapshot
  const brief = join.state === 'choice' ? undefined : cards.brief.data
  return (
    <>
      <Gaps gaps={gaps} view={view} />
      {brief && brief.known.state !== 'not-sent' && (
        <CardFrame name="known" state={cards.brief.state} title={words.brief.known}>
          <BriefPart name="known" label={words.brief.known} titled part={brief.known} view={view}>
            {(facts) => <Facts facts={facts} view={view} />}
          </BriefPart>
        </CardFrame>
      )}
      <Conflicts profile={cards.customer.data} view={view} />
    </>
  )
}
