import { PageHead } from '../shell/page-head.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useOptions } from '../store/context.ts'
import { useReadOnly } from '../store/use-draft.ts'
import { helpdesksWords } from '../words/helpdesks.ts'
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
          title={none ? helpdesksWords.addFirst : helpdesksWords.addAnother}
          name="add-helpdesk"
          about={helpdesksWords.asksOnce}
        >
          <HelpdeskForm look={none ? 'main' : 'plain'} />
        </SettingsSection>
      )}
    </>
  )
}
