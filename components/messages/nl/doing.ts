import type { Messages } from '../messages.ts'

export const doing: Messages['doing'] = {
  bar: 'Wat te doen',
  greeting: 'Begroeting',
  macros: 'Macro’s',
  articles: 'Artikelen',
  note: 'Doorgeven',
  more: 'Meer',
  close: 'Sluiten',
}
