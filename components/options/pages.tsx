import { PageHead } from './shell/page-head.tsx'
import { pageAbouts, pageTitles } from './shell/page-words.ts'
import type { Route } from './shell/route.ts'

/** The page of a route. */
export function Pages({ route }: { route: Route }) {
  if (route.page === 'source' || route.page === 'new-source' || route.page === 'overview') {
    return <PageHead title={pageTitles.overview} />
  }
  return <PageHead title={pageTitles[route.page]} about={pageAbouts[route.page]} />
}
