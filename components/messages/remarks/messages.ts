import type { sentences, terms } from './en.ts'

/** Every remark in one language, and the terms that stand in it as values. */
export interface RemarkMessages {
  sentences: Record<keyof typeof sentences, string>
  terms: Record<keyof typeof terms, string>
}
