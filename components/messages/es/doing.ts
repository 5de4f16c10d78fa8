import type { Messages } from '../messages.ts'

export const doing: Messages['doing'] = {
  bar: 'Qué hacer',
  macros: 'Macros',
  articles: 'Artículos',
  more: 'Más',
  close: 'Cerrar',
}
