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

let chat: AskChat | undefined

/**
 * Has a conversation written up by the team's language model. Masked on its way out; nothing of the answer is kept
 * but in the memory of the visit. `undefined` where there is no answer, or nothing of it may be shown.
 */
export async function writeBrief(
  model: LanguageModelConfig,
  spoken: readonly Turn[],
  personal: readonly PersonalValue[],
): Promise<Writing | undefined> {
  void keyringUsed()
  const { questionFor } = await loadUnderstanding()
  const question = questionFor(spoken, personal)
  const started = performance.now()
  const reply = await ask(model, question.messages)
  noteHealth(languageModelId, reply, performance.now() - started).catch(() => undefined)
  if (!reply.ok) return undefined
  const { clauses } = question.read(reply.value.text)
  return clauses.length > 0 ? { clauses, model: nameOf(model) } : undefined
}

async function ask(
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
