import { expect, it } from 'vitest'
import type { Failure } from '#lib/contract/failure.ts'
import { sourceOf, testEngine } from './support/engine.ts'
import { recorded } from './support/recorded.ts'
import { canary, context, failingAt, stages } from './support/stages.ts'
import { testServer } from './support/test-server.ts'

async function failureAt(stageName: string, json: unknown): Promise<Failure | undefined> {
  const stage = stages.find(({ name }) => name === stageName)
  if (!stage) throw new Error(`no stage ${stageName}`)
  const server = await testServer({ '*': failingAt(stage, { json }) })
  const result = await testEngine()(sourceOf(stage.preset, server.origin + stage.path), context)
  expect(JSON.stringify(result)).not.toContain(canary)
  return result.ok ? undefined : result.failure
}

it('Vendure: a refused log-in, as recorded', async () => {
  const { body } = await recorded('vendure/login-refused')
  expect(await failureAt('vendure, logging in', body)).toMatchObject({
    kind: 'unauthorized',
    mender: 'agent',
  })
})

it('Vendure: a token that is not accepted, as recorded', async () => {
  const { body } = await recorded('vendure/forbidden')
  expect(await failureAt('vendure, asking', body)).toMatchObject({ kind: 'unauthorized', mender: 'agent' })
})

it('Vendure: any other GraphQL error', async () => {
  const errors = [{ message: `about ${canary}`, extensions: { code: 'INTERNAL_SERVER_ERROR' } }]
  const failure = await failureAt('vendure, asking', { errors, data: null })
  expect(failure).toMatchObject({ kind: 'bad-response', problem: 'error-reply', mender: 'lead' })
})

it('Vendure: an error beside data is an error, because what is missing would look like nothing', async () => {
  const failure = await failureAt('vendure, asking', {
    errors: [{ message: canary }],
    data: { customers: { items: [] } },
  })
  expect(failure).toMatchObject({ kind: 'bad-response', problem: 'error-reply' })
})

it.each(['tryton, asking for the context', 'tryton, asking for records'])(
  '%s: a JSON-RPC error, as recorded',
  async (stage) => {
    const { body } = await recorded('tryton/error')
    expect(await failureAt(stage, body)).toMatchObject({ kind: 'bad-response', problem: 'error-reply' })
  },
)

it('Tryton: a JSON-RPC error at the log-in means that it was refused', async () => {
  const error = ['LoginException', canary]
  expect(await failureAt('tryton, logging in', { id: 0, error })).toMatchObject({ kind: 'unauthorized' })
})
