import { PanelLanguage } from '#lib/contract/language.ts'

/** The language of the panel: the agent's choice, else the first that the browser asks for and we have, else English. */
export function chooseLanguage(chosen: string | undefined, asked: readonly string[]): PanelLanguage {
  const wanted = [chosen, ...asked].map((tag) => tag?.split('-')[0])
  return wanted.flatMap((tag) => PanelLanguage.options.find((one) => one === tag) ?? [])[0] ?? 'en'
}
