import { greetingWords } from '#components/greeting-words.ts'
import { guardingWords } from '#components/guarding-words.ts'
import { habitsWords } from '#components/habits-words.ts'
import { launchesWords } from '#components/launches-words.ts'
import { noteWords } from '#components/note-words.ts'
import { placesWords } from '#components/places-words.ts'
import { words } from '#components/words.ts'
import { PanelLanguage } from '#lib/contract/language.ts'
import { inBrowser } from '../place.ts'
import { replySheets, type SheetCommand } from '../reply-sheets.ts'
import { sectionIds } from '../sections.tsx'
import type { PanelView } from '../view.ts'
import { stepPx } from '../width.ts'
import type { Command } from './command.ts'
import { tasteCommands } from './taste-commands.ts'

/** What else there is for the reply, found by its key and in the palette. */
const moreReplySheets = (): SheetCommand[] => [
  { sheet: 'greeting', label: greetingWords.open, key: 'g' },
  { sheet: 'note', label: noteWords.open, key: 'n' },
  { sheet: 'launches', label: launchesWords.open, key: 'l' },
]

/** The other sheets. */
const panelSheets = (): SheetCommand[] => [
  { sheet: 'palette', label: habitsWords.palette, key: '.' },
  { sheet: 'shortcuts', label: habitsWords.shortcuts, key: '?' },
]

/** Everything that can be done in the whole panel. */
export function panelCommands({ actions, preferences }: PanelView): Command[] {
  const opening =
    (group: Command['group']) =>
    ({ sheet, label, key }: SheetCommand): Command => ({
      id: sheet,
      label,
      group,
      key,
      run: () => actions.openSheet(sheet),
    })
  return [
    ...sectionIds.map((section, index) => ({
      id: section,
      label: words.tabs[section],
      group: 'sections' as const,
      key: String(index + 1),
      run: () => actions.showSection(section),
    })),
    ...[...replySheets(), ...moreReplySheets()].map(opening('reply')),
    ...panelSheets().map(opening('panel')),
    ...placeCommands(actions),
    {
      id: 'guard',
      label: preferences.guard ? guardingWords.off : guardingWords.on,
      group: 'panel',
      key: 'q',
      run: () => actions.prefer({ guard: !preferences.guard }),
    },
    ...tasteCommands({ actions, preferences }),
    ...PanelLanguage.options.map((language) => ({
      id: `language-${language}`,
      label: habitsWords.language(ownName(language)),
      group: 'panel' as const,
      run: () => actions.prefer({ language }),
    })),
    { id: 'retry', label: words.retryAll, group: 'panel', run: () => actions.retry() },
    { id: 'options', label: words.settings, group: 'panel', run: () => actions.openOptions() },
  ]
}

const widthCommands = ({ widen }: PanelView['actions']): Command[] => [
  { id: 'wider', label: habitsWords.wider, group: 'panel', key: '+', run: () => widen(stepPx) },
  { id: 'narrower', label: habitsWords.narrower, group: 'panel', key: '-', run: () => widen(-stepPx) },
]

/** The panel is folded only in the page; it is moved from either place to the other. */
function placeCommands(actions: PanelView['actions']): Command[] {
  const { collapse, prefer } = actions
  if (inBrowser()) {
    return [
      { id: 'to-page', label: placesWords.toPage, group: 'panel', run: () => prefer({ place: 'page' }) },
    ]
  }
  return [
    { id: 'collapse', label: words.collapse, group: 'panel', key: 'b', run: collapse },
    ...widthCommands(actions),
    {
      id: 'to-browser',
      label: placesWords.toBrowser,
      group: 'panel',
      run: () => prefer({ place: 'browser' }),
    },
  ]
}

/** A language by the name that its speakers give it. */
const ownName = (language: string) =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
