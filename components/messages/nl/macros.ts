import type { Messages } from '../messages.ts'

export const macros: Messages['macros'] = {
  title: 'Macro’s',
  search: 'Macro’s doorzoeken',
  waiting: 'Macro’s worden opgehaald…',
  none: 'Geen passende macro.',
  empty: 'Er zijn nog geen macro’s. Uw teamleider kan ze toevoegen.',
  team: 'Team',
  preview: 'Voorbeeld',
  missing: (names) => `Niet bekend: ${names}`,
  unreadable: (line) => `Deze macro kan niet worden ingevuld: zie regel ${line}. Meld het uw teamleider.`,
  insert: 'Invoegen',
  insertAnyway: 'Invoegen met lege plekken',
  copy: 'Kopiëren',
}
