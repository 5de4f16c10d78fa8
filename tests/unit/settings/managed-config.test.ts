import { beforeEach, describe, expect, it, vi } from 'vitest'
import { teamLinkText } from '#lib/contract/team-link.ts'
import { parseConfig } from '#lib/settings/parse-config.ts'
import { signer } from '../background/options/signer.ts'
import { config } from './config.ts'
import { fakeBrowser } from './fake-browser.ts'

const { browser, granted } = fakeBrowser()
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
const { applyManaged } = await import('#lib/settings/apply-managed.ts')
const { appliedManaged, managedHasChanged, readManaged } = await import('#lib/settings/managed.ts')
const { teamConfig } = await import('#lib/settings/team-config-store.ts')
const { followedLink } = await import('#lib/settings/team-link/link-store.ts')
const { refreshLink } = await import('#lib/settings/team-link/refresh.ts')
const { securityRules } = await import('#lib/settings/security-rules.ts')

const lead = await signer()
const release = async (name: string, version: number) =>
  lead.document([await lead.release({ config: { ...config, name }, version, group: 'everyone' })])
const link = teamLinkText({
  url: 'https://team.example.com/baton.json',
  publicKey: lead.publicKey,
  group: 'everyone',
})
let published: unknown
const deps = {
  fetch: async () => Response.json(published),
  now: () => new Date('2026-11-25T10:00:00Z'),
  parseConfig,
}
const set = (values: Record<string, unknown>) => {
  browser.storage.managed.values.clear()
  for (const [key, value] of Object.entries(values)) browser.storage.managed.values.set(key, value)
  return applyManaged(deps)
}
const inUse = async () => {
  const { origin, config: active } = await teamConfig.stored()
  return [origin, active?.name]
}

beforeEach(async () => {
  browser.storage.local.values.clear()
  browser.storage.managed.values.clear()
  granted.add('https://team.example.com/*')
  published = await release('By link', 1)
  await teamConfig.write({ ...config, name: 'Own' })
})

describe('what an administrator sets', () => {
  it.each([config, JSON.stringify(config)])('as a config counts before the team’s own', async (value) => {
    await set({ config: value })
    expect(await inUse()).toEqual(['managed', config.name])
  })

  it('as a config counts before a team link, the administrator’s own one too', async () => {
    await set({ config, teamLink: link })
    expect(await inUse()).toEqual(['managed', config.name])
    expect(await followedLink.read()).toBeUndefined()
  })

  it('as a link is followed, and read-only', async () => {
    await set({ teamLink: link })
    expect(await inUse()).toEqual(['managed', 'By link'])
    published = await release('By link, newer', 2)
    await refreshLink(deps)
    expect(await inUse()).toEqual(['managed', 'By link, newer'])
  })

  it('and takes away leaves the config in use, which may be changed again', async () => {
    await set({ teamLink: link })
    await set({})
    expect(await inUse()).toEqual(['local', 'By link'])
    expect(await followedLink.read()).toBeUndefined()
  })

  it('as a config makes an agent’s own link wait until it is taken away', async () => {
    const url = 'https://team.example.com/own.json'
    await followedLink.write({ url, publicKey: lead.publicKey, group: 'everyone' })
    await set({ config })
    await refreshLink(deps)
    expect(await inUse()).toEqual(['managed', config.name])
    await set({})
    expect(await inUse()).toEqual(['link', 'By link'])
  })

  it.each([
    [{ config: '{' }, 'managed.config'],
    [{ config: { ...config, name: '' } }, 'managed.config.name'],
    [{ teamLink: 'https://team.example.com' }, 'managed.teamLink'],
  ])('and cannot be used changes nothing and is told: %j', async (values, path) => {
    await set(values)
    expect(await inUse()).toEqual(['local', 'Own'])
    expect((await appliedManaged.read())?.issues.map((issue) => issue.path)).toEqual([path])
    await set({})
    expect((await appliedManaged.read())?.issues).toEqual([])
  })

  it('is put into use again only when it has changed', async () => {
    expect(await managedHasChanged()).toBe(false)
    browser.storage.managed.values.set('config', config)
    expect(await managedHasChanged()).toBe(true)
    await applyManaged(deps)
    expect(await managedHasChanged()).toBe(false)
  })
})

describe('the rules for the keyring', () => {
  it('are the administrator’s where both have spoken', async () => {
    const security = { keyrings: ['session' as const, 'device' as const], lockAfterMinutes: 30 }
    await teamConfig.write({ ...config, security })
    expect(await securityRules()).toEqual(security)
    browser.storage.managed.values.set('keyrings', ['locked'])
    expect(await securityRules()).toEqual({ keyrings: ['locked'], lockAfterMinutes: 30 })
  })

  it('of another type are none, and take no others with them', async () => {
    const values = { keyrings: ['paper'], lockAfterMinutes: 0, teamLink: 7, config: '', other: true }
    for (const [key, value] of Object.entries(values)) browser.storage.managed.values.set(key, value)
    browser.storage.managed.values.set('lockAfterMinutes', 5)
    expect(await readManaged()).toEqual({ lockAfterMinutes: 5 })
  })

  it('are none in a Firefox without a manifest of an administrator, which rejects', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValueOnce(
      new Error('Managed storage manifest not found'),
    )
    expect(await readManaged()).toEqual({})
  })
})
