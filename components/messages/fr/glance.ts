import type { Messages } from '../messages.ts'

export const glance: Messages['glance'] = {
  why: 'Pourquoi un humain',
  tried: 'Tenté',
  open: 'En suspens',
  order: 'Commande',
  known: 'Connu',
  notSent: (parts) => `Non transmis par le bot : ${parts}`,
  more: (count) => `${count} de plus`,
  fewer: 'moins',
  localTime: (time, city) => `${time} à ${city}`,
  since: (year) => `depuis ${year}`,
  trends: { falling: 'se dégrade', steady: 'stable', rising: 's’améliore' },
  allOrders: 'Afficher dans les commandes',
}
