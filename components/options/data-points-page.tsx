import { lazy, Suspense } from 'react'
import { Skeleton } from '#components/ui/skeleton.tsx'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import { PageHead } from './shell/page-head.tsx'
import { definitionOf } from './sources/about-source.ts'
import { useOptions, useOptionsStore } from './store/context.ts'
import type { DraftConfig } from './store/draft.ts'
import { useReadOnly } from './store/use-draft.ts'
import { barsWords } from './words/bars.ts'
import { shellWords } from './words/shell.ts'

const DataPoints = lazy(async () => ({ default: (await import('./data-points/data-points.tsx')).DataPoints }))

/** The team's policy of what may be fetched, and whose word counts. */
export function DataPointsPage() {
  const store = useOptionsStore()
  const draft = useOptions((view) => view.draft)
  const workbench = useOptions((view) => view.workbench)
  const readOnly = useReadOnly()
  const { edit } = store.getState()
  const loading = <Skeleton lines={8} label={barsWords.loadingPoints} />
  return (
    <>
      <PageHead title={shellWords.titles['data-points']} about={shellWords.abouts['data-points']} />
      {workbench ? (
        <Suspense fallback={loading}>
          <DataPoints
            rules={draft.dataPoints ?? []}
            precedence={draft.precedence}
            sources={draft.sources.map((source) => ({
              id: source.id,
              label: source.label || source.id,
              role: definitionOf(source, workbench)?.role ?? 'customer',
            }))}
            workbench={workbench}
            readOnly={readOnly}
            onRules={(rules) => edit((old) => withRules(old, rules))}
            onPrecedence={(precedence) => edit((old) => ({ ...old, precedence }))}
          />
        </Suspense>
      ) : (
        loading
      )}
    </>
  )
}

/** No rules are no property, so that going back to none leaves no change behind. */
function withRules({ dataPoints: _, ...draft }: DraftConfig, rules: DataPointRule[]): DraftConfig {
  return rules.length > 0 ? { ...draft, dataPoints: rules } : draft
}
