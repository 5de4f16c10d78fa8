/** What the customers told the bot before it handed them over: the raw material of the handoff events. */

import { fullName, type Person } from './people.ts'

export interface Turn {
  by: 'bot' | 'customer'
  text: string
  /** What the bot understood, as [intent, score]. */
  understood?: [string, number] | undefined
  /** Address of a picture the customer sent. */
  picture?: string | undefined
}

export interface Conversation {
  id: string
  /** The bot knows nobody's name or address in an anonymous chat. */
  customer?: { name: string; email: string }
  /** When the bot handed over; the turns lie in the minutes before. */
  handedOverMinutesAgo: number
  /** The event's `value`: what the bot collected. */
  collected: Record<string, string>
  turns: Turn[]
}

export const bot = (text: string): Turn => ({ by: 'bot', text })
export const customer = (text: string, understood?: [string, number], picture?: string): Turn => ({
  by: 'customer',
  text,
  understood,
  picture,
})
export const known = (person: Person) => ({ name: fullName(person), email: person.email })
