import { OutwardLink } from '#components/ui/outward-link.tsx'
import { Time } from '#components/ui/time.tsx'
import type { Field, Sourced } from '#lib/contract/provenance.ts'
import type { PanelView } from './view.ts'

interface SourceTagProps {
  provenance: Sourced<unknown>['provenance']
  view: PanelView
  /** Also say how old the value is. */
  aged?: boolean
}

/** The system that a value comes from, as a link to the record where there is one. */
export function SourceTag({ provenance, view, aged = false }: SourceTagProps) {
  return (
    <>
      <OutwardLink url={provenance.url}>{view.labelOf(provenance.sourceId)}</OutwardLink>
      {aged && (
        <>
          {', '}
          <Time at={provenance.at} />
        </>
      )}
    </>
  )
}

/** The systems that agree on a value, each once. */
export function SourceTags({ field, view }: { field: Field<unknown>; view: PanelView }) {
  const once = [...new Map(field.values.map(({ provenance }) => [provenance.sourceId, provenance])).values()]
  return once.map((provenance, index) => (
    <span key={provenance.sourceId}>
      {index > 0 && ', '}
      <SourceTag provenance={provenance} view={view} />
    </span>
  ))
}
