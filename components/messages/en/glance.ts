/** The first screen of a ticket. */
export const glance = {
  why: 'Why a person',
  tried: 'Tried',
  open: 'Open',
  order: 'Order',
  known: 'Known',
  notSent: (parts: string) => `Not sent by the bot: ${parts}`,
  more: (count: string) => `${count} more`,
  fewer: 'fewer',
  localTime: (time: string, city: string) => `${time} in ${city}`,
  since: (year: string) => `since ${year}`,
  trends: { falling: 'getting worse', steady: 'unchanged', rising: 'getting better' },
  allOrders: 'Show in the orders',
}
