import type { PanelLanguage } from '#lib/contract/language.ts'
import type { Area, Messages } from './messages.ts'

const others: Record<Exclude<PanelLanguage, 'en'>, () => Promise<{ messages: Messages }>> = {
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  nl: () => import('./nl/index.ts'),
}

/** English comes with each area itself, so that it costs nothing before that area is needed. */
let spoken: Messages | undefined
/** The language of the words on screen. */
export let language: PanelLanguage = 'en'
const followers: ((messages: Messages) => void)[] = []

/**
 * Loads the words of a language and gives them to every area. It is awaited before anything is drawn; another language
 * begins with the page loaded anew, so that no line mixes two.
 */
export async function speak(next: PanelLanguage): Promise<void> {
  if (next === 'en') return
  const { messages } = await others[next]()
  spoken = messages
  language = next
  for (const follower of followers) follower(messages)
}

/** Gives an area its words in the language that is spoken, now or as soon as it is. */
export function follow<A extends Area>(area: A, use: (words: Messages[A]) => void): void {
  followers.push((messages) => use(messages[area]))
  if (spoken) use(spoken[area])
}
