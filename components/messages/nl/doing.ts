import type { Messages } from '../messages.ts'

export const doing: Messages['doing'] = {
  bar: 'Acties',
  macros: 'Macro’s',
  articles: 'Artikelen',
  more: 'Meer',
  close: 'Sluiten',
}
