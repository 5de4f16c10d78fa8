import { readRemark } from '#lib/contract/read-remark.ts'
import { fillRemark } from '#lib/contract/remarks.ts'
import { ownWord } from './messages/own-word.ts'
import { sentences as english, terms as englishTerms } from './messages/remarks/en.ts'
import type { RemarkMessages } from './messages/remarks/messages.ts'
import { followRemarks } from './messages/remarks/spoken.ts'

let sentences: RemarkMessages['sentences'] = english
followRemarks('sentences', (spoken) => {
  sentences = spoken
})
let terms: RemarkMessages['terms'] = englishTerms
followRemarks('terms', (spoken) => {
  terms = spoken
})

/** The values that are remarks or terms themselves; every other value is somebody's own word. */
const spokenValues = new Set(['why', 'what', 'how', 'type'])

/** A remark in the language that is spoken. What is no remark, such as a lead's own words, stays as it is. */
export function remarkWords(text: string): string {
  const read = readRemark(text)
  if (!read) return text
  const values = Object.entries(read.values).map(([name, value]) => [
    name,
    spokenValues.has(name) ? (ownWord(terms, value) ?? remarkWords(value)) : value,
  ])
  return fillRemark(sentences[read.name], Object.fromEntries(values))
}
