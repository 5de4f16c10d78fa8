import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { mostImageBytes } from '#lib/contract/image.ts'
import type { Auth } from '#lib/contract/source.ts'
import { fromBase64 } from '#lib/platform/base64.ts'
import type { EngineDeps, ResolvedSource } from '#lib/sources/engine.ts'
import { fetchImage } from '#lib/sources/images/fetch-image.ts'
import { imageTypeOf } from '#lib/sources/images/image-type.ts'

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const png = new Uint8Array(await readFile('public/practice/etiquette.png'))
const at = '2026-11-22T13:00:00.000Z'
const url = 'https://bot.example.com/files/7/label.png?sig=1'

function source(more: Partial<ResolvedSource> & { auth?: Auth } = {}): ResolvedSource {
  const { auth = { kind: 'bearer' }, ...rest } = more
  return {
    id: 'bot',
    label: 'ShopBot',
    baseUrl: 'https://bot.example.com/api',
    settings: {},
    definition: {
      role: 'packet',
      needs: [],
      provides: [],
      auth,
      requests: [],
      mappings: [],
      freshSeconds: 0,
      keepSeconds: 0,
      timeoutMs: 5000,
      maxBytes: 1000,
    },
    ...rest,
  }
}

function world(answer: (request: Request) => Response | Promise<Response>, more: Partial<EngineDeps> = {}) {
  const asked: Request[] = []
  const deps: EngineDeps = {
    transport: async (request) => {
      asked.push(request)
      return answer(request)
    },
    now: () => new Date(at),
    credentials: async () => ({ token: 'secret-token', username: 'eva', password: 'pass' }),
    tokens: { get: async () => undefined, set: async () => undefined, remove: async () => undefined },
    mayReach: async () => true,
    ...more,
  }
  return { asked, deps }
}

const ok = (body: BodyInit = png, headers: HeadersInit = {}) => new Response(body, { headers })

describe('a picture of a conversation', () => {
  it('is fetched as whoever the agent is at the source that it lies at, and is what its bytes say', async () => {
    const { asked, deps } = world(() => ok(png, { 'content-type': 'text/html' }))
    const reply = await fetchImage(
      url,
      [source({ id: 'other', baseUrl: 'https://shop.example.com' }), source()],
      deps,
    )
    expect(reply).toMatchObject({ ok: true, value: { type: 'image/png' } })
    expect(reply.ok && fromBase64(reply.value.base64)).toEqual(png)
    const [request] = asked
    expect(request?.url).toBe(url)
    expect(request?.headers.get('authorization')).toBe('Bearer secret-token')
    expect([request?.credentials, request?.cache, request?.redirect]).toEqual(['omit', 'no-store', 'manual'])
  })

  it('is fetched with the helpdesk’s session where its source is asked so', async () => {
    const { asked, deps } = world(() => ok())
    await fetchImage(url, [source({ auth: { kind: 'helpdesk-session' } })], deps)
    expect(asked[0]?.credentials).toBe('include')
  })

  it('is fetched as nobody from any other place, however alike its address is', async () => {
    for (const place of [
      'https://bot.example.com.evil.example/label.png',
      'http://bot.example.com/label.png',
    ]) {
      const { asked, deps } = world(() => ok())
      expect((await fetchImage(place, [source()], deps)).ok).toBe(true)
      expect([asked[0]?.headers.get('authorization'), asked[0]?.credentials]).toEqual([null, 'omit'])
    }
  })

  it('is fetched with the account of the source that its address belongs to, where one host has several', async () => {
    const { asked, deps } = world(() => ok(), {
      credentials: async (id) => ({ token: id }),
    })
    const shops = ['one', 'two'].map((id) => source({ id, baseUrl: `https://bot.example.com/${id}` }))
    await fetchImage('https://bot.example.com/two/label.png', shops, deps)
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer two')
  })

  it('is asked for once more with a newer token where the first has run out', async () => {
    const { asked, deps } = world((request) =>
      request.headers.get('authorization') === 'Bearer new' ? ok() : new Response(null, { status: 401 }),
    )
    const oauth = {
      accessToken: async (_: unknown, { refused }: { refused?: string }) => (refused ? 'new' : 'old'),
    }
    const auth = { kind: 'oauth' } as Auth
    expect((await fetchImage(url, [source({ auth })], { ...deps, oauth })).ok).toBe(true)
    expect(asked).toHaveLength(2)
  })
})

describe('no picture', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
  it.each([
    ['an SVG, whatever it is called', () => ok(svg, { 'content-type': 'image/png' }), 'bad-response'],
    ['a page', () => ok('<!doctype html><p>Sign in</p>', { 'content-type': 'image/png' }), 'bad-response'],
    ['an empty file', () => ok(''), 'bad-response'],
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: 'https://cdn.example.com' } }),
      'bad-response',
    ],
    ['a picture that is not there', () => new Response(null, { status: 404 }), 'not-found'],
    ['a picture for others', () => new Response(null, { status: 403 }), 'forbidden'],
    [
      'a picture that says that it is too large',
      () => ok('x', { 'content-length': `${mostImageBytes + 1}` }),
      'too-large',
    ],
    ['a picture that is too large', () => ok(new Uint8Array(mostImageBytes + 1)), 'too-large'],
    ['a system that is down', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
  ] as const)('is %s', async (_, answer, kind) => {
    const { deps } = world(answer)
    expect(await fetchImage(url, [source()], deps)).toMatchObject({
      ok: false,
      failure: { kind, sourceId: 'bot' },
    })
  })

  it('is asked for where the browser does not allow it, or nothing was entered', async () => {
    const refused = world(() => ok(), { mayReach: async () => false })
    const origin = 'https://elsewhere.example.com'
    expect(await fetchImage(`${origin}/a.png`, [source()], refused.deps)).toMatchObject({
      failure: { kind: 'permission-missing', origin },
    })
    const unknown = world(() => ok(), { credentials: async () => undefined })
    expect(await fetchImage(url, [source()], unknown.deps)).toMatchObject({
      failure: { kind: 'credential-missing' },
    })
    expect([...refused.asked, ...unknown.asked]).toEqual([])
  })
})

it.each([
  ['image/png', '\x89PNG\r\n\x1a\nrest'],
  ['image/jpeg', '\xff\xd8\xff\xe0rest'],
  ['image/gif', 'GIF89arest'],
  ['image/gif', 'GIF87arest'],
  ['image/webp', 'RIFF\x10\x00\x00\x00WEBPVP8 '],
  [undefined, 'RIFF\x10\x00\x00\x00WAVEfmt '],
  [undefined, '<svg></svg>'],
  [undefined, '\x89PNG'],
  [undefined, 'BM'],
  [undefined, ''],
])('the first bytes tell %s', (type, start) => {
  expect(imageTypeOf(bytes(start))).toBe(type)
})
