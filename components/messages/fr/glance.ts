import type { Messages } from '../messages.ts'

export const glance: Messages['glance'] = {
  why: 'Motif du transfert',
  tried: 'Déjà tenté',
  open: 'En suspens',
  order: 'Commande',
  known: 'Déjà connu',
  notSent: (parts) => `Non transmis par le bot : ${parts}`,
  more: (count) => `${count} de plus`,
  fewer: 'moins',
  localTime: (time, city) => `${time} à ${city}`,
  since: (year) => `depuis ${year}`,
  trends: { falling: 'se dégrade', steady: 'stable', rising: 's’améliore' },
  allOrders: 'Afficher dans les commandes',
}
