import { DataPointsPage } from './data-points-page.tsx'
import { HelpdesksPage } from './helpdesks/helpdesks-page.tsx'
import { LanguageModelPage } from './language-model/language-model-page.tsx'
import { LaunchesPage } from './launches/launches-page.tsx'
import { MacrosPage } from './macros/macros-page.tsx'
import { NoticedPage } from './noticed/noticed-page.tsx'
import { OverviewPage } from './overview/overview-page.tsx'
import { PayloadPage } from './payload-page.tsx'
import { PublishPage } from './publish/publish-page.tsx'
import { SecurityPage } from './security/security-page.tsx'
import type { Route } from './shell/route.ts'
import { NewSourcePage } from './sources/new-source-page.tsx'
import { SourcePage } from './sources/source-page.tsx'
import { SourcesPage } from './sources/sources-page.tsx'

/** The page of a route. */
export function Pages({ route }: { route: Route }) {
  switch (route.page) {
    case 'overview':
      return <OverviewPage />
    case 'helpdesks':
      return <HelpdesksPage />
    case 'sources':
      return <SourcesPage />
    case 'new-source':
      return <NewSourcePage />
    case 'source':
      return <SourcePage id={route.id} />
    case 'publish':
      return <PublishPage />
    case 'security':
      return <SecurityPage />
    case 'data-points':
      return <DataPointsPage />
    case 'language-model':
      return <LanguageModelPage />
    case 'noticed':
      return <NoticedPage />
    case 'macros':
      return <MacrosPage />
    case 'launches':
      return <LaunchesPage />
    case 'payload':
      return <PayloadPage />
  }
}
