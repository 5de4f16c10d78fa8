import * as z from 'zod/mini'
import { DataPointRule } from '#lib/contract/data-point.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { remark } from '#lib/contract/remarks.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import { dropOriginFor } from '#lib/platform/origin-rules.ts'
import { draft } from '#lib/settings/draft.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import { diagnostics } from '../diagnostics.ts'
import { webDeps } from '../engine-deps.ts'
import { loadEngine } from '../load-engine.ts'
import type { OptionsHandlers } from './handlers.ts'

export const testCalls: Pick<OptionsHandlers, 'testSource' | 'diagnostics'> = {
  testSource: async ({ source: document, inputs, intent }) => {
    const { readSource, testSource } = await loadEngine()
    const read = readSource(document)
    if (!read.ok) {
      const [first] = read.issues
      const problem = remark('unfitSource', { place: first?.path ?? '', why: first?.problem ?? '' })
      throw new CallFailure(failure('bad-call', webDeps.now(), { problem }, 'lead'))
    }
    const { definition, baseUrl } = read.source
    if (definition.withoutOrigin) await dropOriginFor(new URL(baseUrl).hostname)
    return testSource(read.source, inputs, { rules: await rulesInForce(), intent }, webDeps)
  },
  diagnostics: ({ failure: reason }) => diagnostics(reason),
}

const WithRules = z.object({ dataPoints: z.optional(z.array(DataPointRule)) })

/** The policy that the lead is working on, as far as it can be read, else the one in use. */
async function rulesInForce(): Promise<readonly DataPointRule[]> {
  const [saved, config] = await Promise.all([draft.read(), teamConfig.read()])
  const drafted = WithRules.safeParse(saved?.document)
  return (drafted.success ? drafted.data.dataPoints : config?.dataPoints) ?? []
}
