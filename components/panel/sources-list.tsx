import { explainFailure } from '#components/failure-words.ts'
import { remarkWords } from '#components/remark-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { SourceState } from '#lib/contract/snapshot.ts'
import styles from './health.module.css'
import { HealthDot } from './health.tsx'
import type { PanelView } from './view.ts'

interface SourcesListProps {
  id: string
  sources: readonly SourceState[]
  view: PanelView
}

/** Every source of the ticket: how it did, how old its data is, what it left out, and a way to ask again. */
export default function SourcesList({ id, sources, view }: SourcesListProps) {
  const failed = sources.filter((source) => source.state === 'failed').length
  return (
    <div id={id} className={styles.list}>
      <ul aria-label={words.source.list}>
        {sources.map((source) => (
          <SourceItem key={source.sourceId} source={source} view={view} />
        ))}
      </ul>
      {sources.length === 0 && <p>{words.source.none}</p>}
      {failed > 1 && (
        <div>
          <Button look="small" onClick={() => view.actions.retry()}>
            {words.retryAll}
          </Button>
        </div>
      )}
    </div>
  )
}

function SourceItem({ source, view }: { source: SourceState; view: PanelView }) {
  const { label, role, state, asOf, failure, issues = [] } = source
  return (
    <li className={styles.item}>
      <HealthDot state={state} />
      <span>
        {label} <span className={styles.soft}>{words.sourceRoles[role]}</span>
      </span>
      <span className={styles.soft}>
        {words.sourceStates[state]}
        {asOf && (
          <>
            {', '}
            <Time at={asOf} />
          </>
        )}
      </span>
      {failure && (
        <span className={styles.note}>
          {explainFailure(failure, label).title}{' '}
          <Button look="link" onClick={() => view.actions.retry(source.sourceId)}>
            {words.retry}
          </Button>
        </span>
      )}
      {issues.length > 0 && (
        <details className={styles.note}>
          <summary>{words.source.leftOut(issues.length)}</summary>
          <ul>
            {issues.map(({ path, problem }) => (
              <li key={`${path}: ${problem}`}>
                <code>{path}</code>: {remarkWords(problem)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
