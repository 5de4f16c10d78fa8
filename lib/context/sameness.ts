import type { Address, OrderStatus } from '#lib/contract/records.ts'

const phases: Record<OrderStatus, 'draft' | 'with us' | 'on its way' | 'back' | 'cancelled'> = {
  draft: 'draft',
  placed: 'with us',
  paid: 'with us',
  processing: 'with us',
  shipped: 'on its way',
  delivered: 'on its way',
  returned: 'back',
  refunded: 'back',
  cancelled: 'cancelled',
}

const text = (value: string) => value.toLowerCase().replace(/\s+/g, ' ').trim()

/** Ways to say that two writings mean the same value: what gives the same text is the same. */
export const sameness = {
  /** Letter case and spacing carry no meaning in names. */
  text,
  /** The last nine digits: country codes and leading zeros are written in many ways. */
  phone: (value: string) => value.replace(/\D/g, '').slice(-9),
  /** Systems note an order on the same day, not in the same second; Tryton knows the date alone. */
  day: (value: string) => value.slice(0, 10),
  money: ({ minor, currency }: { minor: number; currency: string }) => `${minor} ${currency}`,
  /** Not every system sees every step: an ERP that has shipped knows nothing of the delivery. Before and after differ. */
  phase: (status: OrderStatus) => phases[status],
  /** Streets are written in many ways; the postal code and the house number tell two addresses apart. */
  address({ street = '', postalCode = '', city = '' }: Address): string {
    const number = /\d+\s?[a-z]?\b/i.exec(street)?.[0].replace(/\s/, '') ?? ''
    return text(`${postalCode.replace(/\s/g, '') || city} ${number}`)
  },
  exact: (value: string) => value,
  /** Lists are shown as the most trusted source has them: two shops describe one order's lines in different words. */
  never: () => '',
} as const

/** The number without the mark that some systems put before it. */
export const shownNumber = (number: string) => number.replace(/^[#\s]+|\s+$/g, '')

/** `#1001`, `1001` and ` 1001` are one order. */
export const numberKey = (number: string) => shownNumber(number).toLowerCase()
