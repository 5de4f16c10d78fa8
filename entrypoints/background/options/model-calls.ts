import { LanguageModelConfig, languageModelId } from '#lib/contract/language-model.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { ModelTestReport } from '#lib/contract/model-test.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import { dropOriginFor } from '#lib/platform/origin-rules.ts'
import { noteHealth } from '#lib/settings/health.ts'
import type { ChatModel } from '#lib/sources/chat-model.ts'
import { webDeps } from '../engine-deps.ts'
import { loadEngine } from '../load-engine.ts'
import { loadUnderstanding } from '../load-understanding.ts'
import type { OptionsHandlers } from './handlers.ts'

export const modelCalls: Pick<OptionsHandlers, 'testModel'> = {
  testModel: async ({ model }) => {
    const read = LanguageModelConfig.safeParse(model)
    if (!read.success || read.data.kind === 'built-in') {
      const problem = 'the language model is not complete yet: correct its fields first'
      throw new CallFailure(failure('bad-call', webDeps.now(), { problem }))
    }
    return test(read.data)
  },
}

async function test(model: ChatModel): Promise<ModelTestReport> {
  const [engine, { questionFor, exampleTurns, examplePersonal }] = await Promise.all([
    loadEngine(),
    loadUnderstanding(),
  ])
  const question = questionFor(exampleTurns, examplePersonal)
  const at = webDeps.now().toISOString()
  await dropOriginFor(new URL(model.url).hostname)
  const started = performance.now()
  const { reply, request } = await engine.testChat(model, question.messages, webDeps)
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
