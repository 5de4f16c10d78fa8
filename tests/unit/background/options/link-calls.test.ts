import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SignedConfig } from '#lib/contract/signed-config.ts'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import { teamLinkText } from '#lib/contract/team-link.ts'
import { type Behaviour, jsonOf20Megabytes, loginPage } from '../../../e2e/support/behaviour.ts'
import { config } from '../../settings/config.ts'
import { testServer } from '../../sources/support/test-server.ts'
import { fakeWorker } from '../fake-worker.ts'
import { optionsPage } from './options-world.ts'
import { signer } from './signer.ts'

const worker = fakeWorker()
const { browser } = worker
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
vi.mock('../../../../entrypoints/background/load-engine.ts', async () => {
  const { engineModule } = await import('#lib/sources/engine-module.ts')
  return { loadEngine: async () => engineModule }
})
const { linkCalls } = await import('../../../../entrypoints/background/options/link-calls.ts')
const { configCalls } = await import('../../../../entrypoints/background/options/config-calls.ts')
const { teamConfig } = await import('#lib/settings/team-config-store.ts')
const page = optionsPage({ ...configCalls, ...linkCalls })
const lead = await signer()
const other = await signer()

const named = (name: string): TeamConfig => ({ ...config, name })
const released = (name: string, version: number, group: 'everyone' | 'pilot' = 'everyone') =>
  lead.release({ config: named(name), version, group })
const document = async (...releases: ReturnType<typeof released>[]): Promise<SignedConfig> =>
  lead.document(await Promise.all(releases))

/** A server with this document behind the link, and a tag on it. */
async function published(json: unknown) {
  const server = await testServer({})
  let edition = 0
  const publish = (next: unknown) => {
    const tag = `"${++edition}"`
    server.setBehaviour('/baton.json', ({ headers }) =>
      headers['if-none-match'] === tag ? { status: 304 } : { json: next, headers: { etag: tag } },
    )
  }
  publish(json)
  const link = (group: 'everyone' | 'pilot' = 'everyone') =>
    teamLinkText({ url: `${server.origin}/baton.json`, publicKey: lead.publicKey, group })
  return { server, publish, link }
}
const join = (link: string) => page.state('joinTeam', { link })
const refresh = () => page.state('refreshLink')

beforeEach(async () => {
  worker.reset()
  await teamConfig.remove()
  worker.grant('http://127.0.0.1/*')
})

describe('joining a team', () => {
  it('takes the signed config, pins the key, and says what it follows', async () => {
    const { link, server } = await published(await document(released('Signed', 3)))
    const state = await join(link())
    expect(state).toMatchObject({
      origin: 'link',
      active: named('Signed'),
      link: { url: `${server.origin}/baton.json`, publicKey: lead.publicKey, group: 'everyone', version: 3 },
      issues: [],
    })
    expect(state.link?.problem).toBeUndefined()
    expect(state.history[0]).toMatchObject({ origin: 'link', version: 3 })
  })

  it('asks without cookies, without the fragment, and not out of a cache', async () => {
    const { link, server } = await published(await document(released('Signed', 1)))
    await join(link('pilot'))
    const [request] = server.requests
    expect(request).toMatchObject({ method: 'GET', path: '/baton.json' })
    expect(request?.headers.cookie).toBeUndefined()
    expect(request?.headers['cache-control']).toBe('no-cache')
  })

  it('waits for the permission to reach the link’s host, and goes on when it is given', async () => {
    worker.reset()
    const { link } = await published(await document(released('Signed', 1)))
    const asked = await join(link())
    expect(asked).toMatchObject({ origin: 'none', link: { problem: 'permission-missing' } })
    expect(asked.missingHosts).toEqual(['http://127.0.0.1/*'])
    worker.grant('http://127.0.0.1/*')
    expect(await page.state('hostsChanged')).toMatchObject({ origin: 'link', active: { name: 'Signed' } })
  })

  it.each([
    'https://shop.example.com/baton.json',
    'http://shop.example.com/baton.json#key=x&group=pilot',
    `ftp://127.0.0.1/baton.json#key=${'A'.repeat(43)}`,
    `https://127.0.0.1/baton.json#key=${'A'.repeat(42)}`,
    `https://127.0.0.1/baton.json#key=${'A'.repeat(43)}&group=some`,
    'no link',
  ])('is refused where the link is none: %s', async (link) => {
    const state = await join(link)
    expect(state.issues).toEqual([{ path: 'link', problem: expect.stringContaining('no team link') }])
    expect(state.link).toBeUndefined()
  })
})

describe('a refresh', () => {
  it('takes a newer release', async () => {
    const { link, publish } = await published(await document(released('One', 1)))
    await join(link())
    publish(await document(released('Two', 2)))
    const state = await refresh()
    expect(state).toMatchObject({ active: { name: 'Two' }, link: { version: 2 } })
    expect(state.history).toHaveLength(2)
  })

  it('moves nothing where the document is the same', async () => {
    const { link, server } = await published(await document(released('One', 1)))
    const joined = await join(link())
    const state = await refresh()
    expect(server.requests[1]?.headers['if-none-match']).toBeDefined()
    expect(state.link?.checkedAt).not.toBe(undefined)
    expect({ ...state, link: '' }).toEqual({ ...joined, link: '' })
  })

  it('takes a roll-back, which is a new release of an old config', async () => {
    const { link, publish } = await published(await document(released('One', 1)))
    await join(link())
    publish(await document(released('Two', 2)))
    await refresh()
    publish(await document(released('One', 3)))
    expect(await refresh()).toMatchObject({ active: { name: 'One' }, link: { version: 3 } })
  })

  const good = document(released('Good', 5))
  const first = async () =>
    structuredClone(await good) as SignedConfig & { releases: [SignedConfig['releases'][0]] }
  const bad: [string, () => Promise<Behaviour>, string][] = [
    ['lower version', async () => ({ json: await document(released('Old', 4)) }), 'older-version'],
    [
      'changed config',
      async () => {
        const changed = await first()
        const [release] = changed.releases
        release.config = release.config.replace('Good', 'Evil')
        release.version = 6
        return { json: changed }
      },
      'bad-signature',
    ],
    [
      'changed note',
      async () => {
        const changed = await first()
        changed.releases[0].note = 'Call this number'
        return { json: changed }
      },
      'bad-signature',
    ],
    [
      'a pilot’s release that was made one for everyone',
      async () => {
        const changed = await document(released('Pilot', 9, 'pilot'))
        for (const release of changed.releases) release.group = 'everyone'
        return { json: changed }
      },
      'bad-signature',
    ],
    [
      'other key, rightly signed',
      async () => ({
        json: other.document([await other.release({ config, version: 6, group: 'everyone' })]),
      }),
      'other-key',
    ],
    [
      'other signature under the pinned key',
      async () => {
        const forged = other.document([await other.release({ config, version: 6, group: 'everyone' })])
        return { json: { ...forged, publicKey: lead.publicKey } }
      },
      'bad-signature',
    ],
    ['newer document', async () => ({ json: { schema: 'baton.signed-config/2' } }), 'newer-baton'],
    [
      'newer config',
      async () => ({
        json: lead.document([
          await lead.release({ config: { schema: 'baton.team-config/9' }, version: 6, group: 'everyone' }),
        ]),
      }),
      'newer-baton',
    ],
    [
      'config that cannot be used',
      async () => ({
        json: lead.document([
          await lead.release({ config: { ...config, name: '' }, version: 6, group: 'everyone' }),
        ]),
      }),
      'bad-config',
    ],
    ['other JSON', async () => ({ json: { hello: 'world' } }), 'not-a-signed-config'],
    ['sign-in page', async () => loginPage, 'not-a-signed-config'],
    ['document of 20 MB', async () => jsonOf20Megabytes, 'not-a-signed-config'],
    [
      'redirect',
      async () => ({ status: 302, headers: { location: '/elsewhere.json' } }),
      'not-a-signed-config',
    ],
    ['404', async () => ({ status: 404 }), 'not-found'],
    ['500', async () => ({ status: 500 }), 'unreachable'],
    ['cut connection', async () => ({ refuse: true }), 'unreachable'],
    ['half an answer', async () => ({ truncated: await good }), 'unreachable'],
  ]
  it.each(bad)('that finds a %s keeps the last good config and says why', async (_, behaviour, problem) => {
    const { link, server, publish } = await published(await good)
    const joined = await join(link())
    server.setBehaviour('/baton.json', await behaviour())
    const state = await refresh()
    expect(state.link).toMatchObject({ problem, version: 5 })
    expect(state.active).toEqual(joined.active)
    expect(state.history).toEqual(joined.history)
    expect(server.requests.map(({ path }) => path)).not.toContain('/elsewhere.json')
    publish(await document(released('Better', 7)))
    expect((await refresh()).link).not.toHaveProperty('problem')
  })

  it('names the places of a config that cannot be used', async () => {
    const { link, publish } = await published(await good)
    await join(link())
    publish(
      lead.document([await lead.release({ config: { ...config, name: '' }, version: 6, group: 'everyone' })]),
    )
    expect((await refresh()).issues).toEqual([{ path: 'name', problem: 'is too small or empty' }])
  })

  it('of a server that is down says so, and goes on when it is back', async () => {
    const { link, server } = await published(await document(released('One', 1)))
    await join(link())
    await server.stop()
    expect((await refresh()).link?.problem).toBe('unreachable')
    await server.start()
    expect((await refresh()).link).not.toHaveProperty('problem')
  })

  it('that is not allowed to reach the host any more asks for it again', async () => {
    const { link, server } = await published(await document(released('One', 1)))
    await join(link())
    worker.granted.clear()
    const state = await refresh()
    expect(state).toMatchObject({ origin: 'link', link: { problem: 'permission-missing', version: 1 } })
    expect(server.requests).toHaveLength(1)
  })
})

describe('groups', () => {
  it('the pilot gets a release first; everyone gets it when it is released to them', async () => {
    const { link, publish } = await published(
      await document(released('Now', 1), released('Next', 2, 'pilot')),
    )
    expect((await join(link('everyone'))).active?.name).toBe('Now')
    expect((await join(link('pilot'))).active?.name).toBe('Next')
    publish(await document(released('Next', 3), released('Next', 2, 'pilot')))
    expect(await refresh()).toMatchObject({ active: { name: 'Next' }, link: { version: 3 } })
    expect((await join(link('everyone'))).active?.name).toBe('Next')
  })

  it('a document for the pilot alone has nothing for the others', async () => {
    const { link } = await published(await document(released('Next', 2, 'pilot')))
    expect(await join(link('everyone'))).toMatchObject({ origin: 'none', link: { problem: 'not-found' } })
  })
})

describe('joining again', () => {
  it('the same link does not bring back an older release', async () => {
    const { link, publish } = await published(await document(released('Two', 2)))
    await join(link())
    publish(await document(released('One', 1)))
    expect(await join(link())).toMatchObject({ active: { name: 'Two' }, link: { problem: 'older-version' } })
  })
})

describe('leaving a team', () => {
  it('keeps the config as a local one, which may be changed', async () => {
    const { link } = await published(await document(released('Signed', 1)))
    await join(link())
    const state = await page.state('leaveTeam')
    expect(state).toMatchObject({ origin: 'local', active: named('Signed') })
    expect(state.link).toBeUndefined()
    const imported = await page.state('importConfig', { text: JSON.stringify(named('Mine')) })
    expect(imported.active?.name).toBe('Mine')
    expect((await refresh()).active?.name).toBe('Mine')
  })
})
