import type { Messages } from '../messages.ts'

export const doing: Messages['doing'] = {
  bar: 'Qué hacer',
  greeting: 'Saludo',
  macros: 'Macros',
  articles: 'Artículos',
  note: 'Traspasar',
  more: 'Más',
  close: 'Cerrar',
}
