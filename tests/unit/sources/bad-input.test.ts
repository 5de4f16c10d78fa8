import { describe, expect, it, vi } from 'vitest'
import type { Failure } from '#lib/contract/failure.ts'
import { type Behaviour, loginPage, wrongShape } from '../../e2e/support/behaviour.ts'
import { now, secret, sourceOf, testEngine, webTransport } from './support/engine.ts'
import { canary, context, failingAt, type Stage, stages } from './support/stages.ts'
import { testServer } from './support/test-server.ts'

vi.setConfig({ testTimeout: 60_000 })

type Expected = Partial<Failure> & Pick<Failure, 'kind' | 'mender'>

interface Case {
  what: string
  behaviour: Behaviour
  failure: Expected | ((stage: Stage) => Expected)
  timeoutMs?: number
}

const json = { message: `about ${canary}@example.com`, secret }
const unauthorized: Expected = { kind: 'unauthorized', mender: 'agent' }
const bad = (problem: string, more: object = {}) =>
  ({ kind: 'bad-response', mender: 'lead', problem, ...more }) as Expected

const cases: Case[] = [
  {
    what: 'a connection that is cut',
    behaviour: { refuse: true },
    failure: { kind: 'unreachable', mender: 'administrator' },
  },
  {
    what: 'no answer in time',
    behaviour: { hang: true },
    timeoutMs: 200,
    failure: { kind: 'timeout', mender: 'administrator', afterMs: 200 } as Expected,
  },
  { what: '401', behaviour: { status: 401, json }, failure: unauthorized },
  { what: '403', behaviour: { status: 403, json }, failure: { kind: 'forbidden', mender: 'lead' } },
  { what: '404', behaviour: { status: 404, json }, failure: { kind: 'not-found', mender: 'lead' } },
  {
    what: '429',
    behaviour: { status: 429, json, headers: { 'retry-after': '120' } },
    failure: { kind: 'rate-limited', mender: 'agent', retryAt: '2026-11-23T12:02:00.000Z' },
  },
  {
    what: '500',
    behaviour: { status: 500, json },
    failure: bad('server-error', { status: 500, mender: 'administrator' }),
  },
  { what: '418', behaviour: { status: 418, json }, failure: bad('error-reply', { status: 418 }) },
  { what: 'an HTML page with status 200', behaviour: loginPage, failure: bad('not-json') },
  { what: 'an empty answer', behaviour: { text: '' }, failure: bad('not-json') },
  {
    what: 'JSON that breaks off',
    behaviour: { truncated: { items: Array(500).fill(canary) } },
    failure: bad('cut-off'),
  },
  {
    what: 'JSON of another shape',
    behaviour: wrongShape,
    failure: ({ atLogin }) => (atLogin ? unauthorized : bad('wrong-shape')),
  },
  {
    what: 'null',
    behaviour: { json: null },
    failure: (stage) => (stage.atLogin ? unauthorized : bad('wrong-shape')),
  },
  {
    what: 'a redirect',
    behaviour: { status: 302, headers: { location: '/login' } },
    failure: ({ withCookies }) => (withCookies ? unauthorized : bad('redirected')),
  },
]

/** Runs a preset against a server that fails at the stage, and gives the failure and what the server saw. */
async function failureOf(stage: Stage, { behaviour, timeoutMs = 10_000 }: Case) {
  const server = await testServer({ '*': failingAt(stage, behaviour) })
  const source = sourceOf(stage.preset, server.origin + stage.path, { timeoutMs })
  const sent: Promise<Response>[] = []
  const transport = (request: Request) => {
    const reply = webTransport(request)
    sent.push(reply)
    return reply
  }
  const result = await testEngine({ transport })(source, context)
  // Requests that ran beside the one that failed may still be on their way.
  await Promise.allSettled(sent)
  return { failure: result.ok ? undefined : result.failure, requests: server.requests.length }
}

describe.each(stages)('$name', (stage) => {
  it.each(cases)('answered by $what, fails with a name and without a storm', async (one) => {
    const { failure, requests } = await failureOf(stage, one)
    const expected = typeof one.failure === 'function' ? one.failure(stage) : one.failure
    expect(failure).toMatchObject({ ...expected, sourceId: `my-${stage.preset}`, at: now.toISOString() })
    // A machine that is short of time may not have sent all of them before the time is up.
    if ('timeoutMs' in one) expect(requests).toBeLessThanOrEqual(stage.requests)
    else expect(requests).toBe(stage.requests)
    expect(JSON.stringify(failure)).not.toContain(canary)
    expect(JSON.stringify(failure)).not.toContain(secret)
  })

  it('is asked in full when all is well', async () => {
    const server = await testServer({ '*': (request) => stage.answer(request) })
    const result = await testEngine()(sourceOf(stage.preset, server.origin + stage.path), context)
    expect(result).toMatchObject({ ok: true, value: { issues: [] } })
  })
})

it.each(['bot-framework', 'request-tracker-ticket', 'request-tracker-history', 'vendure', 'tryton'])(
  '%s on a closed port is unreachable',
  async (preset) => {
    const server = await testServer({})
    await server.stop()
    const result = await testEngine()(sourceOf(preset, server.origin), context)
    expect(result).toMatchObject({ ok: false, failure: { kind: 'unreachable', sourceId: `my-${preset}` } })
  },
)
