import { lazy, Suspense } from 'react'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { PageHead } from './shell/page-head.tsx'
import { hrefOf } from './shell/route.ts'
import { useOptions } from './store/context.ts'
import { barsWords } from './words/bars.ts'
import { shellWords } from './words/shell.ts'

const PastePayload = lazy(async () => ({
  default: (await import('./payload/paste-payload.tsx')).PastePayload,
}))

/** What a bot sends, tried out. */
export function PayloadPage() {
  const workbench = useOptions((view) => view.workbench)
  const loading = <Skeleton lines={6} label={barsWords.loadingFormats} />
  return (
    <>
      <PageHead title={shellWords.titles.payload} about={shellWords.abouts.payload} />
      {workbench ? (
        <Suspense fallback={loading}>
          <PastePayload workbench={workbench} addSourceHref={hrefOf({ page: 'new-source' })} />
        </Suspense>
      ) : (
        loading
      )}
    </>
  )
}
