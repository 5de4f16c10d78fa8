import type { Read } from '#lib/context/completion/reading.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { conversationOf } from '#lib/understanding/spoken.ts'
import { loadUnderstanding } from './load-understanding.ts'

/** Understands spoken turns. Nothing of it is written down anywhere. */
export async function readConversation(spoken: readonly Turn[]): Promise<Read> {
  const { understand, findClaims } = await loadUnderstanding()
  const conversation = conversationOf(spoken)
  return {
    understood: understand(conversation),
    claimsAgainst: (orders) => findClaims(conversation, orders),
  }
}
