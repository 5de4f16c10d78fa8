import type { Turn } from '#lib/contract/turn.ts'
import { conversationOf } from '#lib/understanding/spoken.ts'
import type { Understanding } from '#lib/understanding/understand.ts'
import { loadUnderstanding } from './load-understanding.ts'

/** Understands spoken turns. Nothing of it is written down anywhere. */
export async function readConversation(spoken: readonly Turn[]): Promise<Understanding> {
  const { understand } = await loadUnderstanding()
  return understand(conversationOf(spoken))
}
