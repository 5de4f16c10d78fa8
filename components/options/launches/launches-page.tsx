import { PageHead } from '../shell/page-head.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useReadOnly } from '../store/use-draft.ts'
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
        <SettingsSection
          title="Add a launch"
          name="add-launch"
          about="Part of the set-up: every agent gets it once the set-up is in use."
        >
          <LaunchForm />
        </SettingsSection>
      )}
    </>
  )
}
