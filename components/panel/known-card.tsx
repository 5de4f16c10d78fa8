import { CardFrame } from '#components/ui/card.tsx'
import { words } from '#components/words.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { ledgerOf } from '#lib/ledger/ledger.ts'
import { BriefPart } from './brief-part.tsx'
import { Conflicts } from './conflicts.tsx'
import { Gaps } from './gaps.tsx'
import { LedgerRows } from './ledger/ledger.tsx'
import { useVeiled } from './masks/panel-veil.ts'
import type { PanelView } from './view.ts'

/** What is known already and what systems disagree on, below the first screen. */
export default function KnownCards({ snapshot, view }: { snapshot: Snapshot; view: PanelView }) {
  const { cards, gaps } = snapshot
  const ledger = useVeiled(snapshot)(ledgerOf)
  const known = cards.brief.data?.known ?? { state: 'not-sent' }
  // Where no fact was sent or read, there may still be a claim that a record contradicts.
  const part = known.state === 'not-sent' ? { state: 'sent' as const, value: [] } : known
  return (
    <>
      <Gaps gaps={gaps} view={view} />
      {(ledger.claims.length > 0 || (known.state !== 'not-sent' && snapshot.join.state !== 'choice')) && (
        <CardFrame name="known" state={cards.brief.state} title={words.brief.known}>
          <BriefPart name="known" label={words.brief.known} titled part={part} view={view}>
            {() => <LedgerRows ledger={ledger} view={view} />}
          </BriefPart>
        </CardFrame>
      )}
      <Conflicts profile={cards.customer.data} view={view} />
    </>
  )
}
