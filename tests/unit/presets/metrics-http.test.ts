import { expect, it } from 'vitest'
import { preset as metrics } from '#lib/sources/presets/metrics-http/preset.ts'
import { ask } from './support/vendor.ts'

const address = 'https://metrics.example.com/baton'
const context = { text: 'The summary was right.' }

it('posts to the address itself', async () => {
  const { sent } = await ask(metrics, address, context)
  expect(sent.metric).toMatchObject({ method: 'POST', path: '/baton', body: context })
})

it('takes an answer of 202 for well received', async () => {
  const { result } = await ask(metrics, address, context, {
    replies: { metric: { body: null, status: 202 } },
  })
  expect(result.ok).toBe(true)
})

it.each([500, 400])('reports an answer of %i', async (status) => {
  const { result } = await ask(metrics, address, context, { replies: { metric: { body: {}, status } } })
  expect(result).toMatchObject({ ok: false, failure: { kind: 'bad-response' } })
})
