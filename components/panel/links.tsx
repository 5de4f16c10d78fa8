import { customerWords } from '#components/customer-words.ts'
import { profileWords } from '#components/profile-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Meter } from '#components/ui/meter.tsx'
import type { IdentityLink, LinkDecision } from '#lib/contract/unified-profile.ts'
import styles from './links.module.css'
import { SourceTag } from './source-tag.tsx'
import type { PanelView } from './view.ts'

/** The records that were taken to be this customer's, or may be, each with its reasons and the agent's say. */
export function Links({ links, view }: { links: readonly IdentityLink[]; view: PanelView }) {
  return (
    <div className={styles.links}>
      <ul className={styles.list}>
        {links.map((link) => (
          <Link key={keyOf(link)} link={link} view={view} />
        ))}
      </ul>
      {links.some(({ state }) => state !== 'linked') && (
        <p className={styles.soft}>{customerWords.links.hint}</p>
      )}
    </div>
  )
}

const keyOf = ({ kind, provenance }: IdentityLink) => `${provenance.sourceId}/${kind}/${provenance.recordId}`

function Link({ link, view }: { link: IdentityLink; view: PanelView }) {
  const { provenance, state, reasons, confidence, label } = link
  const certain = state !== 'unlinked' && confidence < 1
  return (
    <li className={styles.link} data-link={state}>
      <span>
        <SourceTag provenance={provenance} view={view} /> {label && <bdi>{label}</bdi>}
      </span>
      <span className={styles.soft}>
        {state !== 'linked' && `${customerWords.links.states[state]}: `}
        {reasons.map((reason) => profileWords.customer.by[reason]).join(', ')}
        {certain && (
          <>
            {' '}
            <Meter value={confidence} label={customerWords.links.certainty} />
          </>
        )}
      </span>
      {provenance.recordId !== undefined && (
        <span className={styles.actions}>
          <Decisions link={link} recordId={provenance.recordId} view={view} />
        </span>
      )}
    </li>
  )
}

interface DecisionsProps {
  link: IdentityLink
  recordId: string
  view: PanelView
}

function Decisions({ link, recordId, view }: DecisionsProps) {
  const { kind, provenance, state, reasons, label } = link
  const { links } = customerWords
  const system = view.labelOf(provenance.sourceId)
  const what = label === undefined ? system : `${system}, ${label}`
  const decide = (text: string, decision: LinkDecision | null) => (
    <Button
      look="link"
      aria-label={links.of(text, what)}
      onClick={() =>
        view.actions.decideLink({ sourceId: provenance.sourceId, kind, recordId }, decision, decisionOf(link))
      }
    >
      {text}
    </Button>
  )
  if (state === 'unlinked' || reasons.includes('linked-by-agent')) return decide(links.undo, null)
  if (state === 'linked') return decide(links.unlink, 'unlinked')
  return (
    <>
      {decide(links.link, 'linked')} {decide(links.unlink, 'unlinked')}
    </>
  )
}

/** What the agent has said of a record so far; `null` where they have not. */
function decisionOf({ state, reasons }: IdentityLink): LinkDecision | null {
  if (state === 'unlinked') return 'unlinked'
  return reasons.includes('linked-by-agent') ? 'linked' : null
}
