import type { Messages } from '../messages.ts'

export const doing: Messages['doing'] = {
  bar: 'Wat te doen',
  macros: 'Macro’s',
  articles: 'Artikelen',
  more: 'Meer',
  close: 'Sluiten',
}
