import rows from '../shell/rows.module.css'
import { useOptions } from '../store/context.ts'
import { SourceRow } from './source-row.tsx'

/** The sources of the draft in the team's order. */
export function SourceList() {
  const sources = useOptions(({ draft }) => draft.sources)
  return (
    <ol className={rows.rows}>
      {sources.map((source, index) => (
        <SourceRow key={source.id} source={source} index={index} last={index === sources.length - 1} />
      ))}
    </ol>
  )
}
