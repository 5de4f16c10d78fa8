import { failed, ok, type Result } from '#lib/contract/failure.ts'
import { languageModelId } from '#lib/contract/language-model.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { BuiltInReply } from '#lib/messaging/built-in-call.ts'
import { browser } from '#lib/platform/browser.ts'
import type { ChatAnswer, ChatMessage } from '#lib/sources/chat-model.ts'

interface Offscreen {
  createDocument(page: { url: string; reasons: string[]; justification: string }): Promise<void>
}
const { offscreen } = (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome ?? {}

/** Asks the browser's own language model, in a page off the screen. Only Chrome has one. */
export async function askBuiltInModel(
  messages: readonly ChatMessage[],
  timeoutMs: number,
): Promise<Result<ChatAnswer>> {
  const contentOf = (role: ChatMessage['role']) => messages.find((one) => one.role === role)?.content ?? ''
  await openPage()
  const question = { task: contentOf('system'), text: contentOf('user'), timeoutMs }
  const reply = BuiltInReply.safeParse(
    await browser.runtime.sendMessage({ call: 'askBuiltIn', ...question }).catch(() => undefined),
  )
  const at = new Date()
  const answer = reply.success ? reply.data : { state: 'failed' as const }
  if (answer.state === 'answered') return ok({ at: at.toISOString(), text: answer.text })
  const why =
    answer.state === 'timed-out'
      ? failure('timeout', at, { afterMs: timeoutMs })
      : failure('unreachable', at, {}, 'agent')
  return failed({ ...why, sourceId: languageModelId })
}

/** There can be one such page: a second one is refused, and the first one answers. */
async function openPage(): Promise<void> {
  await offscreen
    ?.createDocument({
      url: 'offscreen.html',
      // None of Chrome's reasons names the Prompt API, which is there in documents only.
      reasons: ['DOM_PARSER'],
      justification: 'The browser’s language model, which a team can switch on, is not there in workers.',
    })
    .catch(() => undefined)
}
