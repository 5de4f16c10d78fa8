import { describe, expect, it } from 'vitest'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import { parseConfig } from '#lib/settings/parse-config.ts'
import { presetById } from '#lib/sources/presets/index.ts'

const shop = { id: 'shop', label: 'Vendure', preset: 'vendure', baseUrl: 'https://shop.example.com' }
const bot = { id: 'bot', label: 'ShopBot', preset: 'bot-framework', baseUrl: 'http://127.0.0.1:8604' }
const desk = { id: 'rt', adapter: 'request-tracker', origin: 'https://rt.example.com' }
const good = {
  schema: 'baton.team-config/2',
  name: 'Customer service',
  helpdesks: [desk],
  sources: [shop, { ...bot, helpdesks: ['rt'] }],
  join: { windowHours: 24 },
  precedence: { usual: ['shop', 'bot'] },
}
const parse = (changes: object = {}) => parseConfig(JSON.stringify({ ...good, ...changes }))
const issuesOf = (changes: object) => {
  const parsed = parse(changes)
  return parsed.ok ? [] : parsed.issues
}

describe('a good config', () => {
  it('is taken as it stands', () => {
    expect(parse()).toEqual({ ok: true, config: good })
  })

  it('may be as small as one helpdesk', () => {
    const small = { schema: good.schema, name: 'S', helpdesks: [desk], sources: [] }
    expect(parseConfig(JSON.stringify(small))).toEqual({ ok: true, config: small })
  })

  it('may bring a definition of its own in the place of a preset', () => {
    const { preset: _, ...own } = { ...shop, definition: presetById('vendure')?.definition }
    expect(parse({ sources: [own], precedence: undefined })).toMatchObject({ ok: true })
  })
})

describe('is refused whole', () => {
  it.each(['', 'no config', '{"schema":', '{"schema":"baton.team-config/2",}'])(
    '%j, which is not JSON',
    (text) => {
      const problem = 'This file is not JSON, or a part of it is missing.'
      expect(parseConfig(text)).toEqual({ ok: false, issues: [{ path: '', problem }] })
    },
  )

  it.each(['null', '[]', '7', '"text"', '{}', '{"schema":1}', '{"schema":"baton.handoff-packet/1"}'])(
    '%s, which is no team config',
    (text) => {
      expect(parseConfig(text)).toMatchObject({ ok: false, issues: [{ path: 'schema' }] })
    },
  )

  it('a newer version, with the way out', () => {
    expect(issuesOf({ schema: 'baton.team-config/3', helpdesks: 'of another kind' })).toEqual([
      {
        path: 'schema',
        problem: 'This config was made by a newer Baton. Update the extension, then import it again.',
      },
    ])
  })

  it.each([
    [
      { sources: [{ ...shop, preset: 'no-such-shop' }], precedence: undefined },
      'sources.0.preset',
      'There is no preset "no-such-shop".',
    ],
    [
      { sources: [{ ...shop, preset: 'constructor' }], precedence: undefined },
      'sources.0.preset',
      'There is no preset',
    ],
    [
      { sources: [shop, { ...bot, helpdesks: ['rt', 'mail'] }] },
      'sources.1.helpdesks',
      'There is no helpdesk "mail"',
    ],
    [{ precedence: { usual: ['erp'] } }, 'precedence.usual', 'There is no source "erp"'],
    [{ sources: [shop, shop] }, 'sources', 'has two entries with the same id'],
    [{ helpdesks: [desk, desk] }, 'helpdesks', 'has two entries with the same id'],
    [{ helpdesks: [] }, 'helpdesks', 'is too small or empty'],
    [{ helpdesks: undefined }, 'helpdesks', 'must be'],
    [{ name: '  ' }, 'name', 'is too small or empty'],
    [{ name: 7 }, 'name', 'must be of type string'],
    [
      { helpdesks: [{ ...desk, adapter: 'zendesk' }] },
      'helpdesks.0.adapter',
      'must be one of: request-tracker, roundcube',
    ],
    [
      { helpdesks: [{ ...desk, origin: 'https://rt.example.com/rt' }] },
      'helpdesks.0.origin',
      'must be an origin such as',
    ],
    [{ sources: [{ ...shop, id: 'My shop' }] }, 'sources.0.id', 'does not have the right form'],
    [{ sources: [{ ...shop, preset: undefined }] }, 'sources.0', 'needs either a preset or a definition'],
    [{ join: { windowHours: 0 } }, 'join.windowHours', 'is too small or empty'],
    [{ join: { windowHours: 5000 } }, 'join.windowHours', 'is too large or too long'],
  ])('%j, with the place and the problem in words', (changes, path, problem) => {
    const issues = issuesOf(changes)
    expect(issues.map((issue) => issue.path)).toContain(path)
    expect(issues.find((issue) => issue.path === path)?.problem).toContain(problem)
  })

  it.each([
    'http://shop.example.com',
    'http://192.168.1.10',
    'http://localhost.example.com',
    'ftp://shop.example.com',
    'shop.example.com',
    '//shop.example.com',
  ])('the address %s, to which credentials would travel open', (address) => {
    const problem = expect.stringContaining('must start with https://')
    expect(issuesOf({ sources: [{ ...shop, baseUrl: address }] })).toContainEqual({
      path: 'sources.0.baseUrl',
      problem,
    })
    expect(issuesOf({ helpdesks: [{ ...desk, origin: address }] })).toMatchObject([
      { path: 'helpdesks.0.origin' },
    ])
  })
})

describe('a secret that somebody wrote into the file', () => {
  const secret = 'S3cr3t-canary'

  it('under a name of its own is named by its place, and not repeated', () => {
    const sources = [{ ...shop, password: secret, settings: { token: secret } }, bot]
    const issues = issuesOf({ sources, token: secret })
    expect(issues.map(({ path }) => path)).toEqual([
      'sources.0.password',
      'token',
      'sources.0.settings.token',
    ])
    expect(JSON.stringify(issues)).not.toContain(secret)
  })

  it.each([
    { sources: [{ ...shop, baseUrl: `https://admin:${secret}@shop.example.com` }] },
    { sources: [{ ...shop, baseUrl: secret }] },
    { sources: [{ ...shop, settings: { token: { value: secret } } }] },
    { sources: [{ ...shop, definition: { auth: { kind: 'bearer', token: secret } }, preset: undefined }] },
    { helpdesks: [{ ...desk, origin: `https://rt.example.com/?token=${secret}` }] },
    { helpdesks: [{ ...desk, adapter: secret }] },
    { join: secret },
    { name: secret.repeat(100) },
  ])('in a field that does not fit is not repeated: %j', (changes) => {
    const issues = issuesOf(changes)
    expect(issues.length).toBeGreaterThan(0)
    expect(JSON.stringify(issues)).not.toContain(secret)
  })
})

it('a config that was read can be written and read again', () => {
  const first = parse()
  const config: TeamConfig | undefined = first.ok ? first.config : undefined
  expect(parseConfig(JSON.stringify(config))).toEqual(first)
})
