import { PageHead } from '../shell/page-head.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useOptions } from '../store/context.ts'
import { useReadOnly } from '../store/use-draft.ts'
import { shellWords } from '../words/shell.ts'
import { HelpdeskForm } from './helpdesk-form.tsx'
import { HelpdeskList } from './helpdesk-list.tsx'

/** Where the team answers customers. */
export function HelpdesksPage() {
  const none = useOptions(({ draft }) => draft.helpdesks.length === 0)
  const readOnly = useReadOnly()
  return (
    <>
      <PageHead title={shellWords.titles.helpdesks} about={shellWords.abouts.helpdesks} />
      <HelpdeskList />
      {!readOnly && (
        <SettingsSection
          title={none ? 'Add your helpdesk' : 'Add another'}
          name="add-helpdesk"
          about="The browser asks once whether Baton may work there."
        >
          <HelpdeskForm look={none ? 'main' : 'plain'} />
        </SettingsSection>
      )}
    </>
  )
}
