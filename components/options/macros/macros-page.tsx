import { PageHead } from '../shell/page-head.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useReadOnly } from '../store/use-draft.ts'
import { shellWords } from '../words/shell.ts'
import { teamMacrosWords } from '../words/team-macros.ts'
import { AddMacro } from './add-macro.tsx'
import { MacroList } from './macro-list.tsx'

/** The team's macros: a lead writes them here, agents have them beside those of the helpdesk. */
export function MacrosPage() {
  const readOnly = useReadOnly()
  return (
    <>
      <PageHead title={shellWords.titles.macros} about={shellWords.abouts.macros} />
      <MacroList />
      {!readOnly && (
        <SettingsSection title={teamMacrosWords.add} name="add-macro" about={teamMacrosWords.addAbout}>
          <AddMacro />
        </SettingsSection>
      )}
    </>
  )
}
