import type { Messages } from '../messages.ts'

export const doing: Messages['doing'] = {
  bar: 'Que faire',
  macros: 'Macros',
  articles: 'Articles',
  more: 'Plus',
  close: 'Fermer',
}
