import type { Messages } from '../messages.ts'

export const pins: Messages['pins'] = {
  title: 'Angeheftet',
  pin: (what) => `${what} im Überblick anheften`,
  unpin: (what) => `${what} lösen`,
  pinned: (what) => `Angeheftet: ${what}`,
  unpinned: (what) => `Nicht mehr angeheftet: ${what}`,
  isPinned: 'angeheftet',
  full: (most) => `${most} Felder sind angeheftet: Lösen Sie zuerst eines.`,
  unknown: 'nicht bekannt',
  waiting: 'wird abgefragt',
  key: 'Im Überblick anheften',
}
