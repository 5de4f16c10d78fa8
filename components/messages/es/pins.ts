import type { Messages } from '../messages.ts'

export const pins: Messages['pins'] = {
  title: 'Fijados',
  pin: (what) => `Fijar en el resumen: ${what}`,
  unpin: (what) => `Dejar de fijar: ${what}`,
  pinned: (what) => `Fijado: ${what}`,
  unpinned: (what) => `Ya no está fijado: ${what}`,
  isPinned: 'fijado',
  full: (most) => `Hay ${most} campos fijados: deje de fijar uno primero.`,
  unknown: 'no se sabe',
  waiting: 'se está consultando',
  key: 'Fijar en el resumen',
}
