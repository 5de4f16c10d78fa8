import { language } from '#components/messages/spoken.ts'
import type { PanelLanguage } from '#lib/contract/language.ts'

const marks: Readonly<Record<PanelLanguage, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['«\u202f', '\u202f»'],
  es: ['«', '»'],
  nl: ['‘', '’'],
}

/** Somebody's words, in the quotation marks of the language that is spoken. */
export function quoted(text: string): string {
  const [open, close] = marks[language]
  return `${open}${text}${close}`
}
