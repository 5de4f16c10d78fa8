import type { Messages } from '../messages.ts'

export const doing: Messages['doing'] = {
  bar: 'Was zu tun ist',
  macros: 'Makros',
  articles: 'Artikel',
  more: 'Mehr',
  close: 'Schließen',
}
