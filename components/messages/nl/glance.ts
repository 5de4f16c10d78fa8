import type { Messages } from '../messages.ts'

export const glance: Messages['glance'] = {
  why: 'Waarom een mens',
  tried: 'Geprobeerd',
  open: 'Open',
  order: 'Bestelling',
  known: 'Bekend',
  notSent: (parts) => `Niet gestuurd door de bot: ${parts}`,
  more: (count) => `nog ${count}`,
  fewer: 'minder',
  localTime: (time, city) => `${time} in ${city}`,
  since: (year) => `sinds ${year}`,
  trends: { falling: 'wordt slechter', steady: 'onveranderd', rising: 'wordt beter' },
  allOrders: 'Tonen bij de bestellingen',
}
