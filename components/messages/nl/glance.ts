import type { Messages } from '../messages.ts'

export const glance: Messages['glance'] = {
  why: 'Reden overdracht',
  tried: 'Geprobeerd',
  open: 'Open',
  order: 'Bestelling',
  known: 'Bekend',
  notSent: (parts) => `Niet meegestuurd door de bot: ${parts}`,
  more: (count) => `nog ${count}`,
  fewer: 'minder',
  localTime: (time, city) => `${time} in ${city}`,
  since: (year) => `sinds ${year}`,
  trends: { falling: 'wordt slechter', steady: 'onveranderd', rising: 'wordt beter' },
  allOrders: 'Tonen bij de bestellingen',
}
