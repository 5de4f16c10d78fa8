import type { DataPoint } from '#lib/contract/data-point.ts'

/** Of these the last characters tell an agent which one it is, and tell nobody else who or where somebody is. */
const endings = /phone|order|tracking|account|customer_?number|membership/i

/** As many dots whatever is behind them: how long a value is says something, too. */
const dots = '••••••'

/** What was veiled before it came here: its dots, with what is shown of its end. */
const veiledBehind = /\[[^[\]\n]+ (?:•\u2060*){6}([\p{L}\p{N}]*)\]/u

/** Of a value at most this share of its letters and digits is shown, and never more than four of them. */
const shownShare = 1 / 4
const mostShown = 4
const leastShown = 2

/**
 * A masked value as it is shown: dots, and its last two to four letters or digits where these are harmless and few
 * of all. `name` is the data point or slot.
 */
export function maskedText(value: string, name: string): string {
  const [, veiled] = veiledBehind.exec(value) ?? []
  if (veiled !== undefined) return `${dots}${veiled}`
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

/** What is revealed together with a field of the customer, by its data point; `undefined` where it is none of these. */
export const kindOfPoint = (point: DataPoint): string | undefined => kinds[point]

/** What is revealed together with a fact: the customer's own field where it is one, else the facts of its slot. */
export function kindOfSlot(slot: string): string {
  const system = systemPoints[slot]
  return (system && kinds[system]) ?? slot
}

const kinds: Readonly<Record<DataPoint, string>> = {
  'customers.email': 'email',
  'customers.phone': 'phone',
  'customers.address': 'address',
}

/** True where a text has dots in the place of a value. */
export const holdsMasked = (text: string): boolean => veiledBehind.test(text)
