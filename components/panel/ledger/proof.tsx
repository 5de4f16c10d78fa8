import { Fragment } from 'react'
import { ledgerWords } from '#components/ledger-words.ts'
import { percent } from '#components/ui/locale.ts'
import { words } from '#components/words.ts'
import type { LedgerValue } from '#lib/ledger/ledger.ts'
import { SourceTag } from '../source-tag.tsx'
import { TurnLink } from '../turn-link.tsx'
import type { PanelView } from '../view.ts'

interface ProofProps {
  value: LedgerValue
  /** The bot has sent some of the facts, and others were read. */
  mixed: boolean
  view: PanelView
}

/** How far a value can be relied on, leading to the turn or the records that say so. */
export function Proof({ value, mixed, view }: ProofProps) {
  const status = statusText(value, mixed)
  const turn = value.evidence.find((evidence) => evidence.kind === 'turn')
  const records = value.evidence.filter((evidence) => evidence.kind === 'record')
  return (
    <>
      {turn ? (
        <TurnLink turnId={turn.turnId} range={turn} view={view}>
          {status}
        </TurnLink>
      ) : (
        status
      )}
      {records.map(({ provenance }) => (
        <Fragment key={`${provenance.sourceId}/${provenance.recordId}`}>
          {' · '}
          <SourceTag provenance={provenance} view={view} />
        </Fragment>
      ))}
    </>
  )
}

/** A fact that Baton has read itself says so, unless there is something worse to say; a bot's guess says how sure it is. */
function statusText({ status, confidence, hedged, inferred }: LedgerValue, mixed: boolean): string {
  const text = mixed && inferred && status === 'customer-said' ? words.brief.read : words.factStatuses[status]
  const sure = status === 'bot-inferred' && confidence !== undefined && ledgerWords.sure(percent(confidence))
  return [text, sure, hedged && words.brief.notSure].filter(Boolean).join(', ')
}
