import type { Result } from '#lib/contract/failure.ts'
import type { TestedRequest } from '#lib/contract/test-report.ts'
import { type ChatAnswer, type ChatMessage, type ChatModel, createChat } from './chat-model.ts'
import type { EngineDeps } from './engine.ts'
import { Mask } from './mask.ts'
import { shownExchanges } from './shown-exchanges.ts'
import type { Exchange } from './way.ts'

/** What became of one question to a language model, with its request as a lead may see it. */
export interface ChatTest {
  reply: Result<ChatAnswer>
  request?: TestedRequest
}

/** Asks a language model once, also one that is left alone otherwise. The API key stands as `•••`. Never rejects. */
export async function testChat(
  model: ChatModel,
  messages: readonly ChatMessage[],
  deps: EngineDeps,
): Promise<ChatTest> {
  const exchanges: Exchange[] = []
  const trace = (exchange: Exchange) => void exchanges.push(exchange)
  const reply = await createChat(deps)(model, messages, { byHand: true, trace })
  const mask = new Mask()
  const [request] = shownExchanges(exchanges, { kind: model.auth }, mask)
  return { reply: mask.inside(reply), ...(request && { request }) }
}
