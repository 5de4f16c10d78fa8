import type { OrderStatus } from '#lib/contract/profile-records.ts'
import type { Topic } from './topic.ts'

/** A status that can be told to a customer: a draft is none. */
export type ToldStatus = Exclude<OrderStatus, 'draft'>

/** What was tried, as far as it spares the customer something. */
export type SparedKind = 'article' | 'action' | 'failed-answer'

/**
 * Every word of a greeting in one language, in the polite form, without guessing a gender. It asks for nothing and
 * promises nothing; `{order}` is the order, with its number where that is known. To add a language: one file beside
 * `languages/en.ts`, and one line in `draft-greeting.ts`.
 */
export interface GreetingWords {
  readonly hello: string
  readonly helloNamed: string
  /** The bot's conversation is before us. */
  readonly conversation: string
  /** Only what the customer wrote to us is before us. */
  readonly message: string
  readonly about: string
  readonly topics: Readonly<Record<Topic, string>>
  /** Where the topic is not known. */
  readonly neutral: string
  readonly order: { readonly numbered: string; readonly plain: string }
  readonly status: string
  readonly statuses: Readonly<Record<ToldStatus, string>>
  readonly tried: Readonly<Record<SparedKind, string>>
  /** What comes next, by what is before us. */
  readonly next: { readonly conversation: string; readonly message: string }
}
