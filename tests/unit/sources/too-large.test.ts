import { describe, expect, it, vi } from 'vitest'
import { secret, sourceOf, testEngine } from './support/engine.ts'
import { pouringServer } from './support/pour.ts'
import { canary, context, stages } from './support/stages.ts'

vi.setConfig({ testTimeout: 60_000 })

const bytes = 20_000_000
/** The limit of the presets, and what the sockets of both sides hold besides. */
const mostRead = 12_000_000

describe.each([
  { how: 'announced by its length', announced: true },
  { how: 'of unknown length', announced: false },
])('20 MB of JSON $how', ({ announced }) => {
  it.each(stages)('are not read by $name', async (stage) => {
    const server = await pouringServer(stage, bytes, announced)
    const result = await testEngine()(sourceOf(stage.preset, server.origin + stage.path), context)
    expect(result).toMatchObject({
      ok: false,
      failure: {
        kind: 'too-large',
        limitBytes: 2_000_000,
        mender: 'lead',
        sourceId: `my-${stage.preset}`,
      },
    })
    expect(JSON.stringify(result)).not.toMatch(new RegExp(`${canary}|${secret}`))
    for (const sent of await server.poured()) expect(sent).toBeLessThan(mostRead)
  })
})
