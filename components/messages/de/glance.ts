import type { Messages } from '../messages.ts'

export const glance: Messages['glance'] = {
  why: 'Grund der Übergabe',
  tried: 'Versucht',
  open: 'Offen',
  order: 'Bestellung',
  known: 'Bekannt',
  notSent: (parts) => `Vom Bot nicht übermittelt: ${parts}`,
  more: (count) => `${count} weitere`,
  fewer: 'weniger',
  localTime: (time, city) => `${time} in ${city}`,
  since: (year) => `seit ${year}`,
  trends: { falling: 'wird schlechter', steady: 'unverändert', rising: 'wird besser' },
  allOrders: 'Bei den Bestellungen zeigen',
}
