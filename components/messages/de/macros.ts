import type { Messages } from '../messages.ts'

export const macros: Messages['macros'] = {
  title: 'Makros',
  search: 'Makros durchsuchen',
  waiting: 'Makros werden geladen …',
  none: 'Kein passendes Makro.',
  empty: 'Es gibt noch keine Makros. Ihre Teamleitung kann welche anlegen.',
  team: 'Team',
  preview: 'Vorschau',
  missing: (names) => `Nicht bekannt: ${names}`,
  unreadable: (line) =>
    `Dieses Makro lässt sich nicht ausfüllen: siehe Zeile ${line}. Informieren Sie Ihre Teamleitung.`,
  insert: 'Einfügen',
  insertAnyway: 'Mit Lücken einfügen',
  copy: 'Kopieren',
}
