import type { Messages } from '../messages.ts'

export const doing: Messages['doing'] = {
  bar: 'Was zu tun ist',
  greeting: 'Begrüßung',
  macros: 'Makros',
  articles: 'Artikel',
  note: 'Übergeben',
  more: 'Mehr',
  close: 'Schließen',
}
