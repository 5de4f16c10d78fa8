import type { Messages } from '../messages.ts'

export const macros: Messages['macros'] = {
  title: 'Makros',
  search: 'Makros durchsuchen',
  waiting: 'Makros werden geholt …',
  none: 'Kein Makro passt.',
  empty: 'Es gibt noch keine Makros. Ihre Teamleitung kann welche anlegen.',
  team: 'Team',
  preview: 'Vorschau',
  missing: (names) => `Niemand weiß: ${names}`,
  unreadable: (line) =>
    `Dieses Makro lässt sich nicht füllen: siehe Zeile ${line}. Sagen Sie es Ihrer Teamleitung.`,
  insert: 'Einfügen',
  insertAnyway: 'Mit Lücken einfügen',
  copy: 'Kopieren',
}
