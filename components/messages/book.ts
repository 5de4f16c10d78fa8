import type { PanelLanguage } from '#lib/contract/language.ts'

/** Every language that is loaded when it is asked for. English is not: it comes with the code that speaks it. */
export type OtherLanguage = Exclude<PanelLanguage, 'en'>

/** The words of some pages, by area; see `createBook`. */
export interface Book<Words> {
  /** Loads the words of a language and gives them to every area; rejects where its file cannot be had. */
  speak(next: PanelLanguage): Promise<void>
  /** Gives an area its words in the language that is spoken, now or as soon as it is. */
  follow<Area extends keyof Words>(area: Area, use: (words: Words[Area]) => void): void
}

/**
 * A set of words that is loaded whole in each language but English. It is spoken before anything is drawn; another
 * language begins with the page loaded anew, so that no line mixes two.
 */
export function createBook<Words>(
  others: Record<OtherLanguage, () => Promise<{ messages: Words }>>,
): Book<Words> {
  let spoken: Words | undefined
  const followers: ((messages: Words) => void)[] = []
  return {
    async speak(next) {
      if (next === 'en') return
      const { messages } = await others[next]()
      spoken = messages
      for (const follower of followers) follower(messages)
    },
    follow(area, use) {
      followers.push((messages) => use(messages[area]))
      if (spoken) use(spoken[area])
    },
  }
}
