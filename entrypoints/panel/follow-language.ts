import { chooseLanguage } from '#components/messages/choose-language.ts'
import type { PanelStore } from '#components/panel/store/state.ts'
import type { PanelLanguage } from '#lib/contract/language.ts'

/**
 * Loads the panel anew once the agent has chosen another language than it began with. What counts is the choice and not
 * what is spoken: words that could not be loaded would not be there the next time either.
 */
export function followLanguage(store: PanelStore, began: PanelLanguage, reload: () => void): void {
  store.subscribe(({ preferences }, before) => {
    if (preferences === before.preferences) return
    if (chooseLanguage(preferences.language, navigator.languages) !== began) reload()
  })
}
