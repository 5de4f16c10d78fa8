import { doingWords } from '#components/doing-words.ts'
import type { SheetName } from './sheets.tsx'

/** A sheet that the action bar offers, the most used first. */
export interface SheetCommand {
  sheet: SheetName
  label: string
  key: string
}

/** The sheets for the reply. */
export const replySheets = (): SheetCommand[] => [
  { sheet: 'macros', label: doingWords.macros, key: '/' },
  { sheet: 'articles', label: doingWords.articles, key: 'k' },
]
