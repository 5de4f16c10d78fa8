import type { Conversation } from '../conversation.ts'
import type { GuardWords } from './words.ts'

/**
 * The turn in which the customer last began something new: a further wish, a wish for another thing, or a wish after the
 * one before was done. 0 where there was only one.
 */
export function lastTaskOf(conversation: Conversation, words: GuardWords): number {
  let last = 0
  let isDone = false
  let subjects: readonly string[] = []
  for (const [index, { role, text }] of conversation.entries()) {
    if (role === 'agent') isDone ||= words.done.test(text)
    else if (words.wish.test(text)) {
      const wanted = subjectsOf(text, words)
      const isOther =
        wanted.length > 0 && subjects.length > 0 && !wanted.some((one) => subjects.includes(one))
      if (index > 0 && (isDone || isOther || words.anew.test(text))) {
        last = index
        isDone = false
      }
      if (wanted.length > 0) subjects = wanted
    }
  }
  return last
}

function subjectsOf(text: string, { subject }: GuardWords): string[] {
  return subject ? Array.from(text.matchAll(subject), ([word]) => word.toLowerCase().replace(/s$/, '')) : []
}
