import type { DataPoint } from '#lib/contract/data-point.ts'

/** Of these the last characters tell an agent which one it is, and tell nobody else who or where somebody is. */
const endings = /phone|order|tracking|account|customer_?number|membership/i

/** As many dots whatever is behind them: how long a value is says something, too. */
const dots = '••••••'

/** Of a value at most this share of its letters and digits is shown, and never more than four of them. */
const shownShare = 1 / 4
const mostShown = 4
const leastShown = 2

/**
 * A masked value as it is shown: dots, and its last two to four letters or digits where these are harmless and few
 * of all. `name` is the data point or slot.
 */
export function maskedText(value: string, name: string): string {
  const signs = value.match(/[\p{L}\p{N}]/gu) ?? []
  const shown = Math.min(Math.floor(signs.length * shownShare), mostShown)
  return endings.test(name) && shown >= leastShown ? `${dots}${signs.slice(-shown).join('')}` : dots
}

/** The data points any of which masks a fact: the bot's facts, this one of them, and the same in the systems. */
export function pointsOfSlot(slot: string): DataPoint[] {
  const system = systemPoints[slot]
  return ['packets.facts', `packets.facts.${slot}`, ...(system ? [system] : [])]
}

const systemPoints: Readonly<Record<string, DataPoint>> = {
  email: 'customers.email',
  phone: 'customers.phone',
  address: 'customers.address',
  zip: 'customers.address',
  city: 'customers.address',
}
