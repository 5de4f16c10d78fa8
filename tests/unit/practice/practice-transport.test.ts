import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { practiceCredentials, practiceSources } from '#lib/practice/practice-config.ts'
import { practiceTransport } from '#lib/practice/practice-transport.ts'
import { resolveSource } from '#lib/settings/resolve-sources.ts'
import { createEngine } from '#lib/sources/engine.ts'

const now = () => new Date('2026-11-22T13:00:00.000Z')
const replies = {
  customer: [
    { when: { email: 'eva.janssen@example.com', page: '1' }, body: { name: 'Eva', at: '@-35m' } },
    { when: { email: 'busy@example.com' }, status: 503, headers: { 'retry-after': '9' }, body: {} },
    { when: {}, body: { name: 'nobody' } },
  ],
  strict: [{ when: { email: 'eva.janssen@example.com' }, body: {} }],
}

function ask(variables: Record<string, unknown>, requestId = 'customer', sample: unknown = { replies }) {
  const asked: string[] = []
  const load = async (sourceId: string) => {
    asked.push(sourceId)
    return sample
  }
  const reply = practiceTransport(load, now)(new Request('https://shop.example.com/'), {
    sourceId: 'shop',
    requestId,
    variables,
  })
  return { reply, asked }
}

it('answers with the first sample whose conditions all hold, in times of today', async () => {
  const { reply, asked } = ask({ email: 'eva.janssen@example.com', page: 1 })
  expect(await (await reply).json()).toEqual({ name: 'Eva', at: '2026-11-22T12:25:00.000Z' })
  expect(asked).toEqual(['shop'])
})

it('answers with another sample where one condition does not hold', async () => {
  const { reply } = ask({ email: 'eva.janssen@example.com' })
  expect(await (await reply).json()).toEqual({ name: 'nobody' })
})

it('answers with the sample’s own status and headers', async () => {
  const response = await ask({ email: 'busy@example.com' }).reply
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '9'])
})

it.each(['strict', 'unknown'])('has no sample for the request %s', async (requestId) => {
  expect((await ask({ email: 'omar.haddad@example.com' }, requestId).reply).status).toBe(404)
})

it.each([null, {}, { replies: { customer: 'x' } }, { replies: { customer: [{ body: 1 }] } }])(
  'refuses sample data of another shape: %j',
  async (sample) => {
    await expect(ask({}, 'customer', sample).reply).rejects.toThrow()
  },
)

it.each(practiceSources)(
  'the shipped samples answer the real engine for $id, also for a stranger',
  async (config) => {
    const source = resolveSource(config)
    if (!source) throw new Error(`no preset ${config.preset}`)
    const load = async (id: string) => JSON.parse(await readFile(`public/practice/${id}.json`, 'utf8'))
    const run = createEngine({
      transport: practiceTransport(load, now),
      now,
      credentials: async () => practiceCredentials,
      tokens: { get: async () => undefined, set: async () => undefined, remove: async () => undefined },
      mayReach: async () => true,
    })
    for (const email of ['eva.janssen@example.com', 'stranger@example.com'])
      expect(await run(source, { email, question: 'opening hours' })).toMatchObject({
        ok: true,
        value: { issues: [] },
      })
  },
)
