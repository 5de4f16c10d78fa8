import { PageHead } from '../shell/page-head.tsx'
import { pageAbouts, pageTitles } from '../shell/page-words.ts'
import { useReadOnly } from '../store/use-draft.ts'
import { DraftSection } from './draft-section.tsx'
import { HistorySection } from './history-section.tsx'
import { PublishingSection } from './publishing-section.tsx'
import { TeamLinkSection } from './team-link-section.tsx'

/** From a draft to every agent's device, and back. */
export function PublishPage() {
  const readOnly = useReadOnly()
  return (
    <>
      <PageHead title={pageTitles.publish} about={readOnly ? undefined : pageAbouts.publish} />
      {!readOnly && <DraftSection />}
      {!readOnly && <PublishingSection />}
      <TeamLinkSection />
      <HistorySection />
    </>
  )
}
