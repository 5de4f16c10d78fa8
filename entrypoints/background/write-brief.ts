import type { Writing } from '#lib/context/completion/writings.ts'
import type { Result } from '#lib/contract/failure.ts'
import { type LanguageModelConfig, languageModelId } from '#lib/contract/language-model.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { dropOriginFor } from '#lib/platform/origin-rules.ts'
import { noteHealth } from '#lib/settings/health.ts'
import { keyringUsed } from '#lib/settings/lock.ts'
import type { AskChat, ChatAnswer, ChatMessage } from '#lib/sources/chat-model.ts'
import type { PersonalValue } from '#lib/understanding/model/mask.ts'
import { askBuiltInModel } from './built-in-model.ts'
import { webDeps } from './engine-deps.ts'
import { loadEngine } from './load-engine.ts'
import { loadUnderstanding } from './load-understanding.ts'
import { Recent } from './recent.ts'

let chat: AskChat | undefined

/** A ticket that is opened again is not asked about again. Question and answer are masked, and in memory alone. */
const answers = new Recent<string>(50)

/**
 * Has a conversation written up by the team's language model. Masked on its way out; the answer is kept in memory
 * alone. `undefined` where there is no answer, or nothing of it may be shown.
 */
export async function writeBrief(
  model: LanguageModelConfig,
  spoken: readonly Turn[],
  personal: readonly PersonalValue[],
): Promise<Writing | undefined> {
  void keyringUsed()
  const { questionFor } = await loadUnderstanding()
  const question = questionFor(spoken, personal)
  const answer = await answers.get(JSON.stringify([model, question.messages]), () =>
    ask(model, question.messages),
  )
  if (answer === undefined) return undefined
  const { clauses } = question.read(answer)
  return clauses.length > 0 ? { clauses, model: nameOf(model) } : undefined
}

async function ask(
  model: LanguageModelConfig,
  messages: readonly ChatMessage[],
): Promise<string | undefined> {
  const started = performance.now()
  const reply = await send(model, messages)
  noteHealth(languageModelId, reply, performance.now() - started).catch(() => undefined)
  return reply.ok ? reply.value.text : undefined
}

async function send(
  model: LanguageModelConfig,
  messages: readonly ChatMessage[],
): Promise<Result<ChatAnswer>> {
  if (model.kind === 'built-in') return askBuiltInModel(messages, model.timeoutMs)
  const { createChat } = await loadEngine()
  chat ??= createChat(webDeps)
  // Servers on one's own machine, such as Ollama, refuse the origin of an extension.
  await dropOriginFor(new URL(model.url).hostname)
  return chat(model, messages)
}

const nameOf = (model: LanguageModelConfig) =>
  model.kind === 'built-in' ? 'the browser’s language model' : model.model
