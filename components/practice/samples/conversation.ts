import type { Person } from './people.ts'

/** One message of a conversation with the bot. */
export interface BotTurn {
  by: 'bot' | 'customer'
  text: string
  /** What the bot understood, and how sure it was. */
  understood?: { intent: string; score: number }
  /** The name of a picture that the customer sent. */
  picture?: string
}

/** A conversation that the bot handed over. One minute a turn; the last one is the handoff's. */
export interface Conversation {
  id: string
  customer: Person
  locale: 'en-GB' | 'fr-FR'
  handedOffMinutesAgo: number
  /** What the bot collected: the `value` of the handoff event. */
  collected: Record<string, string | number | string[]>
  turns: BotTurn[]
}

export const bot = (text: string): BotTurn => ({ by: 'bot', text })

export const said = (text: string, intent?: string, score = 0.9): BotTurn =>
  intent === undefined ? { by: 'customer', text } : { by: 'customer', text, understood: { intent, score } }

export const showed = (text: string, picture: string): BotTurn => ({ by: 'customer', text, picture })
