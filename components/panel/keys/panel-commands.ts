import { doingWords } from '#components/doing-words.ts'
import { habitsWords } from '#components/habits-words.ts'
import { words } from '#components/words.ts'
import { type Section, sectionIds } from '../sections.tsx'
import type { SheetName } from '../sheets.tsx'
import type { PanelView } from '../view.ts'
import type { Command } from './command.ts'

/** A sheet that the action bar offers, the most used first. */
export interface SheetCommand {
  sheet: SheetName
  label: string
  key: string
}

/** The sheets for the reply. */
export const replySheets = (): SheetCommand[] => [{ sheet: 'articles', label: doingWords.articles, key: 'k' }]

/** The other sheets. */
const panelSheets = (): SheetCommand[] => [
  { sheet: 'palette', label: habitsWords.palette, key: '.' },
  { sheet: 'shortcuts', label: habitsWords.shortcuts, key: '?' },
]

interface Around {
  view: PanelView
  select(section: Section): void
  collapse(): void
}

/** Everything that can be done in the whole panel. */
export function panelCommands({ view, select, collapse }: Around): Command[] {
  const opening =
    (group: Command['group']) =>
    ({ sheet, label, key }: SheetCommand): Command => ({
      id: sheet,
      label,
      group,
      key,
      run: () => view.actions.openSheet(sheet),
    })
  return [
    ...sectionIds.map((section, index) => ({
      id: section,
      label: words.tabs[section],
      group: 'sections' as const,
      key: String(index + 1),
      run: () => select(section),
    })),
    ...replySheets().map(opening('reply')),
    ...panelSheets().map(opening('panel')),
    { id: 'collapse', label: words.collapse, group: 'panel', key: 'b', run: collapse },
    { id: 'retry', label: words.retryAll, group: 'panel', run: () => view.actions.retry() },
    { id: 'options', label: words.settings, group: 'panel', run: () => view.actions.openOptions() },
  ]
}
