import type { Messages } from '../messages.ts'

export const macros: Messages['macros'] = {
  title: 'Macro’s',
  search: 'Macro’s doorzoeken',
  waiting: 'Macro’s worden opgehaald…',
  none: 'Geen macro past.',
  empty: 'Er zijn nog geen macro’s. Uw teamleider kan ze toevoegen.',
  team: 'Team',
  preview: 'Voorbeeld',
  missing: (names) => `Niemand weet: ${names}`,
  unreadable: (line) => `Deze macro kan niet worden ingevuld: zie regel ${line}. Meld het uw teamleider.`,
  insert: 'Invoegen',
  insertAnyway: 'Met gaten invoegen',
  copy: 'Kopiëren',
}
