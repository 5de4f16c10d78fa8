import type { Conversation } from '../conversation.ts'
import type { GuardWords } from './words.ts'

/**
 * The turn in which the customer last began something new: a further wish, or a wish after the one before was done.
 * 0 where there was only one.
 */
export function lastTaskOf(conversation: Conversation, { wish, anew, done }: GuardWords): number {
  let last = 0
  let isDone = false
  for (const [index, { role, text }] of conversation.entries()) {
    if (role === 'agent') isDone ||= done.test(text)
    else if (index > 0 && wish.test(text) && (isDone || anew.test(text))) {
      last = index
      isDone = false
    }
  }
  return last
}
