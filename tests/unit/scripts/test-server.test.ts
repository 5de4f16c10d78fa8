import { expect, onTestFinished, test } from 'vitest'
import { jsonOf20Megabytes, loginPage } from '../../e2e/support/behaviour.ts'
import { type Routes, serve } from '../../e2e/support/server.ts'

// The end-to-end tests believe this server, so it has to misbehave as it says.

async function server(routes: Routes) {
  const started = await serve(routes)
  onTestFinished(() => started.stop())
  return started
}

test('answers by method and path, the exact route first, and remembers what arrived', async () => {
  const { origin, requests } = await server({
    '/a/*': { text: 'any' },
    'POST /a/b': ({ body }) => ({ status: 201, headers: { 'x-kind': 'made' }, json: { got: body } }),
  })
  const made = await fetch(`${origin}/a/b?q=1`, { method: 'POST', body: 'hello' })
  expect([made.status, made.headers.get('x-kind'), await made.json()]).toEqual([
    201,
    'made',
    { got: 'hello' },
  ])
  expect(await (await fetch(`${origin}/a/b`)).text()).toBe('any')
  expect((await fetch(`${origin}/else`)).status).toBe(404)
  expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /a/b?q=1',
    'GET /a/b',
    'GET /else',
  ])
})

test('hangs, refuses, breaks off, and sends what nobody can read', async () => {
  const { origin } = await server({
    '/hang': { hang: true },
    '/refuse': { refuse: true },
    '/half': { truncated: { long: 'x'.repeat(1000) } },
    '/login': loginPage,
    '/big': jsonOf20Megabytes,
  })
  await expect(fetch(`${origin}/hang`, { signal: AbortSignal.timeout(200) })).rejects.toThrow('timeout')
  await expect(fetch(`${origin}/refuse`)).rejects.toThrow()
  const half = await fetch(`${origin}/half`)
  expect(half.ok).toBe(true)
  await expect(half.text()).rejects.toThrow()
  expect((await fetch(`${origin}/login`)).headers.get('content-type')).toContain('text/html')
  const big = await (await fetch(`${origin}/big`)).text()
  expect(big.length).toBe(20_000_000)
  expect(JSON.parse(big)).toHaveLength(1)
})

test('goes down, comes back on the same port, and changes its mind', async () => {
  const desk = await server({ '/x': { text: 'one' } })
  await desk.stop()
  await expect(fetch(`${desk.origin}/x`)).rejects.toThrow()
  await desk.start()
  desk.setBehaviour('/x', { status: 429, headers: { 'retry-after': '7' } })
  const limited = await fetch(`${desk.origin}/x`)
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7'])
})
