import { randomInt } from 'node:crypto'

/** Everything that the systems of the security tests say about one customer, field by field. */
export interface Customer {
  name: string
  email: string
  phone: string
  street: string
  city: string
  tier: string
  orderNumber: string
  product: string
  tracking: string
  carrier: string
  /** What the customer wrote to the bot. */
  sentence: string
  summary: string
  reason: string
  intent: string
  sentiment: string
  /** The value of a fact that the bot collected. */
  fact: string
  attempt: string
  attachment: string
  /** An internal note of an agent in the ticket. */
  note: string
  /** The subject of an earlier ticket. */
  earlier: string
}

/** Random letters: a text that stands nowhere by chance. */
export const randomWord = (length = 18): string =>
  Array.from({ length }, () => String.fromCharCode(97 + randomInt(26))).join('')

const randomDigits = (length: number) => Array.from({ length }, () => randomInt(1, 10)).join('')

/** A customer whose every value is a canary: random, and said by the systems alone, never by a page. */
export function canaryCustomer(): Customer {
  return {
    name: `Zoe ${randomWord()}`,
    email: `${randomWord()}@example.com`,
    phone: `+31${randomDigits(14)}`,
    street: `${randomWord()} 1`,
    city: randomWord(),
    tier: randomWord(),
    orderNumber: randomWord(),
    product: randomWord(),
    tracking: randomWord(),
    carrier: randomWord(),
    sentence: `Where is the ${randomWord()} parcel`,
    summary: `The customer asks for ${randomWord()}`,
    reason: `Two ${randomWord()} answers did not help`,
    intent: randomWord(),
    sentiment: randomWord(),
    fact: randomWord(),
    attempt: `Sent the ${randomWord()} article`,
    attachment: `${randomWord()}.png`,
    note: `Called about ${randomWord()}`,
    earlier: `An earlier ${randomWord()} ticket`,
  }
}

/** The random part of each value, which is what is searched for. */
export function canariesOf(customer: Customer): Record<string, string> {
  const random = (value: string) => /[a-z]{18}|\d{15,}/.exec(value)?.[0] ?? value
  return Object.fromEntries(Object.entries(customer).map(([field, value]) => [field, random(value)]))
}
