import { LanguageModelConfig, languageModelId } from '#lib/contract/language-model.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { ModelTestReport } from '#lib/contract/model-test.ts'
import { remark } from '#lib/contract/remarks.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import { dropOriginFor } from '#lib/platform/origin-rules.ts'
import { noteHealth } from '#lib/settings/health.ts'
import type { ChatMessage } from '#lib/sources/chat-model.ts'
import type { ChatTest } from '#lib/sources/test-chat.ts'
import { askBuiltInModel } from '../built-in-model.ts'
import { webDeps } from '../engine-deps.ts'
import { loadEngine } from '../load-engine.ts'
import { loadUnderstanding } from '../load-understanding.ts'
import type { OptionsHandlers } from './handlers.ts'

export const modelCalls: Pick<OptionsHandlers, 'testModel'> = {
  testModel: async ({ model }) => {
    const read = LanguageModelConfig.safeParse(model)
    if (!read.success) {
      const problem = remark('incompleteModel')
      throw new CallFailure(failure('bad-call', webDeps.now(), { problem }, 'lead'))
    }
    return test(read.data)
  },
}

async function test(model: LanguageModelConfig): Promise<ModelTestReport> {
  const { questionFor, exampleTurns, examplePersonal } = await loadUnderstanding()
  const question = questionFor(exampleTurns, examplePersonal)
  const at = webDeps.now().toISOString()
  const started = performance.now()
  const { reply, request } = await ask(model, question.messages)
  const ms = performance.now() - started
  await noteHealth(languageModelId, reply, ms)
  const { clauses, dropped } = reply.ok ? question.read(reply.value.text) : { clauses: [], dropped: [] }
  return {
    at,
    ms,
    ...(request && { request }),
    conversation: exampleTurns.map(({ role, text }) => ({ role, text })),
    kept: clauses.map(({ text }) => text),
    dropped: [...dropped],
    ...(!reply.ok && { failure: reply.failure }),
  }
}

async function ask(model: LanguageModelConfig, messages: readonly ChatMessage[]): Promise<ChatTest> {
  if (model.kind === 'built-in') {
    const at = webDeps.now().toISOString()
    const reply = await askBuiltInModel(messages, model.timeoutMs)
    const body = JSON.stringify(messages)
    return { reply, request: { id: 'chat', method: 'PROMPT', url: 'this browser', headers: {}, body, at } }
  }
  const { testChat } = await loadEngine()
  await dropOriginFor(new URL(model.url).hostname)
  return testChat(model, messages, webDeps)
}
