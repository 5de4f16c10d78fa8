import type { Messages } from '../messages.ts'

export const doing: Messages['doing'] = {
  bar: 'Aktionen',
  macros: 'Makros',
  articles: 'Artikel',
  more: 'Mehr',
  close: 'Schließen',
}
