import type { PanelLanguage } from '#lib/contract/language.ts'

/** The forms of a counted noun; a language without one of them uses `other`. */
export interface Forms {
  one: string
  other: string
}

/**
 * Counts things in a language: the number in its digits and the noun in the form that its rules ask for. French counts
 * zero as singular, which is why nobody compares with 1.
 */
export function counter(language: PanelLanguage): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  return (count, forms) =>
    `${numbers.format(count)} ${rules.select(count) === 'one' ? forms.one : forms.other}`
}
