import { PageHead } from '../shell/page-head.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useReadOnly } from '../store/use-draft.ts'
import { launchesWords } from '../words/launches.ts'
import { shellWords } from '../words/shell.ts'
import { LaunchForm } from './launch-form.tsx'
import { LaunchList } from './launch-list.tsx'

/** The other tools that agents start from a ticket. */
export function LaunchesPage() {
  const readOnly = useReadOnly()
  return (
    <>
      <PageHead title={shellWords.titles.launches} about={shellWords.abouts.launches} />
      <LaunchList />
      {!readOnly && (
        <SettingsSection title={launchesWords.add} name="add-launch" about={launchesWords.addAbout}>
          <LaunchForm />
        </SettingsSection>
      )}
    </>
  )
}
