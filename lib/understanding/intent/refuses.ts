import { wordsOf } from '../words.ts'

const unwanted =
  '(?:(?:dont|do not|didnt|did not|not|wouldnt) (?:want|need|like|wish|plan|mean)|rather not|prefer not)'
const deed = '(?:cancel|return|change|exchange|order|buy|refund|delete|close|complain|unsubscribe|register)'
const refusal = new RegExp(`\\b${unwanted} (?:to )?${deed}\\b`)

/** Whether a sentence says what is not wanted: "I don't want to cancel". A model that counts words cannot tell. */
export function refuses(sentence: string): boolean {
  return refusal.test(
    wordsOf(sentence)
      .map(({ text }) => text)
      .join(' '),
  )
}
