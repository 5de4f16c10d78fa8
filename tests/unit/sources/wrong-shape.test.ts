import { expect, it } from 'vitest'
import { now, sourceOf, testEngine } from './support/engine.ts'
import { canary, context, failingAt, stages } from './support/stages.ts'
import { testServer } from './support/test-server.ts'

const stranger = { somebody: canary, something: [canary] }
const records = {
  'bot-framework': [stranger, stranger],
  'request-tracker-history': { items: [stranger] },
  'request-tracker-ticket': { items: [stranger] },
  'vendure, asking': { data: { customers: { items: [stranger] } } },
  'tryton, asking for records': { id: 1, result: [stranger] },
}

it.each(Object.entries(records))(
  '%s, answered by records that cannot be read, says which fields are missing and no value',
  async (name, json) => {
    const stage = stages.find((one) => one.name === name)
    if (!stage) throw new Error(`no stage ${name}`)
    const server = await testServer({ '*': failingAt(stage, { json }) })
    const result = await testEngine()(sourceOf(stage.preset, server.origin + stage.path), context)
    expect(result).toMatchObject({ ok: false, failure: { kind: 'bad-response', problem: 'wrong-shape' } })
    const fields = !result.ok && result.failure.kind === 'bad-response' ? (result.failure.fields ?? []) : []
    expect(fields.length).toBeGreaterThan(0)
    expect(fields.every(({ path, problem }) => path && problem)).toBe(true)
    expect(JSON.stringify(result)).not.toContain(canary)
  },
)

it('one record that can be read makes an answer, with the others reported', async () => {
  const items = [{ id: '7', Subject: 'Parcel' }, stranger]
  const server = await testServer({ '*': { json: { items } } })
  const result = await testEngine()(sourceOf('request-tracker-history', server.origin), context)
  expect(result).toMatchObject({
    ok: true,
    value: {
      at: now.toISOString(),
      records: { tickets: [{ recordId: '7', subject: 'Parcel' }] },
      issues: [{ path: 'tickets[1].recordId', problem: 'is required and missing' }],
    },
  })
})

it('a failure names at most fifty fields', async () => {
  const server = await testServer({ '*': { json: { items: Array(400).fill(stranger) } } })
  const result = await testEngine()(sourceOf('request-tracker-history', server.origin), context)
  expect(result.ok || result.failure.kind !== 'bad-response' || result.failure.fields).toHaveLength(50)
})
