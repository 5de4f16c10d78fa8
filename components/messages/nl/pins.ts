import type { Messages } from '../messages.ts'

export const pins: Messages['pins'] = {
  title: 'Vastgezet',
  pin: (what) => `${what} vastzetten in het overzicht`,
  unpin: (what) => `${what} losmaken`,
  pinned: (what) => `Vastgezet: ${what}`,
  unpinned: (what) => `Niet meer vastgezet: ${what}`,
  isPinned: 'vastgezet',
  full: (most) => `${most} velden zijn vastgezet: maak er eerst één los.`,
  unknown: 'niet bekend',
  waiting: 'wordt opgevraagd',
  key: 'Vastzetten in het overzicht',
}
