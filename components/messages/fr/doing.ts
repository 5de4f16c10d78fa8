import type { Messages } from '../messages.ts'

export const doing: Messages['doing'] = {
  bar: 'Que faire',
  greeting: 'Accueil',
  macros: 'Macros',
  articles: 'Articles',
  note: 'Transmettre',
  more: 'Plus',
  close: 'Fermer',
}
