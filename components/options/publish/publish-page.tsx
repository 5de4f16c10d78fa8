import { PageHead } from '../shell/page-head.tsx'
import { useReadOnly } from '../store/use-draft.ts'
import { shellWords } from '../words/shell.ts'
import { DraftSection } from './draft-section.tsx'
import { HistorySection } from './history-section.tsx'
import { PublishingSection } from './publishing-section.tsx'
import { TeamLinkSection } from './team-link-section.tsx'

/** From a draft to every agent's device, and back. */
export function PublishPage() {
  const readOnly = useReadOnly()
  return (
    <>
      <PageHead title={shellWords.titles.publish} about={readOnly ? undefined : shellWords.abouts.publish} />
      {!readOnly && <DraftSection />}
      {!readOnly && <PublishingSection />}
      <TeamLinkSection />
      <HistorySection />
    </>
  )
}
