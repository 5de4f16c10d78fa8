import type { Messages } from '../messages.ts'

export const pins: Messages['pins'] = {
  title: 'Épinglés',
  pin: (what) => `Épingler au résumé : ${what}`,
  unpin: (what) => `Détacher : ${what}`,
  pinned: (what) => `Épinglé : ${what}`,
  unpinned: (what) => `N’est plus épinglé : ${what}`,
  isPinned: 'épinglé',
  full: (most) => `${most} champs sont épinglés : détachez-en un d’abord.`,
  unknown: 'inconnu',
  waiting: 'en cours de recherche',
  key: 'Épingler au résumé',
}
