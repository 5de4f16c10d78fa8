import { Fragment } from 'react'
import { slotLabel, words } from '#components/words.ts'
import type { Fact } from '#lib/contract/fact.ts'
import styles from './brief.module.css'
import { Row, Rows, Value, ValueActions } from './row.tsx'
import { SourceTag } from './source-tag.tsx'
import { TurnLink } from './turn-link.tsx'
import type { PanelView } from './view.ts'

const tones = { 'system-confirmed': 'good', conflicting: 'bad' } as const

/** What is known already, each with its proof: nobody has to ask for it again. */
export function Facts({ facts, view }: { facts: Fact[]; view: PanelView }) {
  if (facts.length === 0) return <p className={styles.soft}>{words.brief.nothingKnown}</p>
  // Where all were read, the part's own mark says so.
  const mixed = facts.some(({ inferred }) => !inferred)
  return (
    <Rows>
      {facts.map((fact) => (
        <FactRow key={`${fact.slot} ${fact.value}`} fact={fact} mixed={mixed} view={view} />
      ))}
    </Rows>
  )
}

interface FactProps {
  fact: Fact
  /** The bot has sent some of the facts, and others were read. */
  mixed: boolean
  view: PanelView
}

function FactRow({ fact, mixed, view }: FactProps) {
  const label = slotLabel(fact.slot)
  return (
    <Row
      label={label}
      tone={fact.status in tones ? tones[fact.status as keyof typeof tones] : undefined}
      proof={<Proof fact={fact} mixed={mixed} view={view} />}
      actions={<ValueActions what={label} text={fact.value} view={view} />}
    >
      <Value>{fact.value}</Value>
    </Row>
  )
}

/** How far the fact can be relied on, leading to the turn or the records that say so. */
function Proof({ fact, mixed, view }: FactProps) {
  const status = statusText(fact, mixed)
  const turn = fact.evidence.find((evidence) => evidence.kind === 'turn')
  const records = fact.evidence.filter((evidence) => evidence.kind === 'record')
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

/** A fact that Baton has read itself says so, unless there is something worse to say. */
function statusText({ status, hedged, inferred }: Fact, mixed: boolean): string {
  const text = mixed && inferred && status === 'customer-said' ? words.brief.read : words.factStatuses[status]
  return hedged ? `${text}, ${words.brief.notSure}` : text
}
