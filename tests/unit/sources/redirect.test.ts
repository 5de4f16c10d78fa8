import { expect, it, vi } from 'vitest'
import { plainSource, sourceOf, testEngine } from './support/engine.ts'
import { context, failingAt, stages } from './support/stages.ts'
import { testServer } from './support/test-server.ts'

vi.setConfig({ testTimeout: 60_000 })

const statuses = [301, 302, 303, 307, 308]

it.each(stages.flatMap((stage) => statuses.map((status) => ({ ...stage, status }))))(
  '$name, sent to another host with $status, brings nothing there',
  async ({ status, ...stage }) => {
    const stranger = await testServer({ '*': (request) => stage.answer(request) })
    const location = `${stranger.origin}/collect`
    const server = await testServer({ '*': failingAt(stage, { status, headers: { location }, json: {} }) })
    const result = await testEngine()(sourceOf(stage.preset, server.origin + stage.path), context)
    expect(result.ok).toBe(false)
    expect(stranger.requests).toEqual([])
  },
)

it('a path that a value or a definition points at another host is not asked', async () => {
  const stranger = await testServer({ '*': { json: {} } })
  const server = await testServer({ '*': { json: {} } })
  const rest = stranger.origin.replace('http://', '')
  for (const path of [`@${rest}/`, `.${rest}/`, `{{host}}`, `/{{host}}`, '//{{host}}/', '\\\\{{host}}']) {
    const source = plainSource(server.origin, { requests: [{ id: 'customer', method: 'GET', path }] })
    await testEngine()(source, { host: `@${rest}` })
    await testEngine()(source, { host: `/${stranger.origin}` })
  }
  expect(stranger.requests).toEqual([])
})
