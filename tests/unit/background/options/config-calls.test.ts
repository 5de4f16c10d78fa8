import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import { config } from '../../settings/config.ts'
import { fakeWorker } from '../fake-worker.ts'
import { optionsPage } from './options-world.ts'

const worker = fakeWorker()
const { browser, scripts } = worker
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
vi.mock('../../../../entrypoints/background/load-engine.ts', async () => {
  const { engineModule } = await import('#lib/sources/engine-module.ts')
  return { loadEngine: async () => engineModule }
})
const { configCalls } = await import('../../../../entrypoints/background/options/config-calls.ts')
const { teamConfig } = await import('#lib/settings/team-config-store.ts')
const page = optionsPage(configCalls)

const named = (name: string): TeamConfig => ({ ...config, name })
const importing = (document: unknown) => page.state('importConfig', { text: JSON.stringify(document) })
const names = async () => {
  const { history } = await page.state()
  const read = await Promise.all(history.map(({ id }) => page.call('historyConfig', { id })))
  return read.map((reply) => reply.ok && (reply.value as TeamConfig).name)
}

beforeEach(async () => {
  worker.reset()
  await teamConfig.remove()
})

describe('importing', () => {
  it('puts a config into use, and its content script with it', async () => {
    worker.grant('https://rt.example.com/*')
    const state = await importing(config)
    expect(state).toMatchObject({ origin: 'local', active: config, issues: [] })
    expect(scripts.get('helpdesk')?.matches).toEqual(['https://rt.example.com/*'])
    expect(state.missingHosts).toEqual(['http://localhost/*', 'https://shop.example.com/*'])
  })

  it('changes nothing where the config has a problem, and names it', async () => {
    await importing(config)
    const state = await importing({ ...config, name: '' })
    expect(state).toMatchObject({ active: config, issues: [{ path: 'name' }] })
    expect(state.history).toHaveLength(1)
  })

  it('takes a config of version 1', async () => {
    const v1 = readFileSync(new URL('../../../fixtures/configs/v1.json', import.meta.url), 'utf8')
    const state = await page.state('importConfig', { text: v1 })
    expect(state.active?.precedence).toEqual({ usual: ['shop', 'loyalty', 'erp'] })
  })

  it('empties the cache when other data points are allowed, and only then', async () => {
    await importing(config)
    await importing(named('Other'))
    expect(page.clear).not.toHaveBeenCalled()
    await importing({ ...config, dataPoints: [{ point: 'customers.phone', level: 'forbidden' }] })
    expect(page.clear).toHaveBeenCalledTimes(1)
  })
})

describe('a config that is stored in an old version', () => {
  const stored = JSON.parse(
    readFileSync(new URL('../../../fixtures/configs/v1.json', import.meta.url), 'utf8'),
  )

  it('is in use without anybody doing anything', async () => {
    await browser.storage.local.set({ teamConfig: stored })
    expect((await page.state()).active).toMatchObject({ schema: 'baton.team-config/2', name: 'Example Shop' })
  })

  it('can be brought back after it was replaced', async () => {
    await browser.storage.local.set({ teamConfig: stored })
    await importing(config)
    const [, before] = (await page.state()).history
    const state = await page.state('restore', { id: before?.id })
    expect(state.active).toMatchObject({
      sources: { length: 5 },
      precedence: { usual: ['shop', 'loyalty', 'erp'] },
    })
  })
})

describe('a stored config that cannot be read', () => {
  it.each([
    [{ ...config, schema: 'baton.team-config/9' }, 'made by a newer Baton'],
    [{ ...config, helpdesks: 'none' }, 'cannot be used'],
  ])('is said and kept as it is', async (document, words) => {
    await browser.storage.local.set({ teamConfig: document })
    const state = await page.state()
    expect(state.active).toBeUndefined()
    expect(state.issues.map(({ problem }) => problem).join(' ')).toContain(words)
    expect(browser.storage.local.values.get('teamConfig')).toEqual(document)
  })

  it('stays in the history when another one takes its place', async () => {
    const document = { ...config, schema: 'baton.team-config/9' }
    await browser.storage.local.set({ teamConfig: document })
    expect((await importing(config)).history).toHaveLength(2)
    expect(JSON.stringify(browser.storage.local.values.get('configHistory'))).toContain('baton.team-config/9')
  })
})

describe('a draft', () => {
  const half = { schema: 'baton.team-config/2', name: 'Half', sources: [{ id: '' }] }

  it('is kept as it was typed, valid or not', async () => {
    await page.state('saveDraft', { document: half })
    expect((await page.state()).draft).toMatchObject({ document: half })
    await page.state('saveDraft', { document: null })
    expect((await page.state()).draft).toBeUndefined()
  })

  it('that is not valid changes nothing when it is applied, and stays', async () => {
    await importing(config)
    await page.state('saveDraft', { document: half })
    const state = await page.state('applyDraft', { summary: 'Try' })
    expect(state.active).toEqual(config)
    expect(state.draft?.document).toEqual(half)
    expect(state.issues.map(({ path }) => path)).toContain('sources.0.id')
  })

  it('that is valid comes into use under its summary, and is gone', async () => {
    await page.state('saveDraft', { document: named('Drafted') })
    const state = await page.state('applyDraft', { summary: 'Renamed the team' })
    expect(state.active?.name).toBe('Drafted')
    expect(state.draft).toBeUndefined()
    expect(state.history[0]).toMatchObject({ summary: 'Renamed the team', origin: 'local' })
  })

  it('that is not there cannot be applied', async () => {
    expect(await page.call('applyDraft', { summary: 'Nothing' })).toMatchObject({
      ok: false,
      failure: { kind: 'bad-call' },
    })
  })
})

describe('the history', () => {
  it('has the config in use first, then those before it', async () => {
    for (const name of ['One', 'Two', 'Three']) await importing(named(name))
    expect(await names()).toEqual(['Three', 'Two', 'One'])
  })

  it('takes a change back by restoring the one before, and keeps what was taken back', async () => {
    for (const name of ['One', 'Two']) await importing(named(name))
    const [, one] = (await page.state()).history
    const state = await page.state('restore', { id: one?.id })
    expect(state.active?.name).toBe('One')
    expect(state.history[0]?.summary).toBe('Restored: Imported')
    expect(await names()).toEqual(['One', 'Two', 'One'])
    const [, two] = state.history
    expect((await page.state('restore', { id: two?.id })).active?.name).toBe('Two')
  })

  it('does not grow with a config that is in use already', async () => {
    await importing(config)
    expect((await importing(config)).history).toHaveLength(1)
  })

  it('keeps a config that was removed', async () => {
    await importing(named('Gone'))
    const state = await page.state('removeConfig')
    expect(state).toMatchObject({ origin: 'none', history: { length: 1 } })
    expect(await names()).toEqual(['Gone'])
  })

  it('ends after thirty', async () => {
    for (let index = 0; index < 32; index++) await importing(named(`Config ${index}`))
    const { history } = await page.state()
    expect(history).toHaveLength(30)
    expect((await names())[0]).toBe('Config 31')
  })

  it('stays small enough for the browser, and leaves the last change to be taken back', async () => {
    const settings = Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`s${i}`, 'x'.repeat(1000)]))
    const [source] = config.sources
    const { engineModule } = await import('#lib/sources/engine-module.ts')
    const definition = engineModule.presetById('vendure')?.definition
    const big = (name: string) => ({
      ...named(name),
      sources: [{ id: source?.id, label: 'Big', baseUrl: source?.baseUrl, definition, settings }],
    })
    for (const name of ['A', 'B', 'C', 'D']) await importing(big(name))
    expect(await names()).toEqual(['D', 'C'])
  })

  it('knows no other', async () => {
    for (const call of ['restore', 'historyConfig'] as const)
      expect(await page.call(call, { id: 'unknown' })).toMatchObject({ failure: { kind: 'bad-call' } })
  })
})

describe.each(['link', 'managed'] as const)('a config of origin %s', (origin) => {
  it.each([
    ['importConfig', { text: JSON.stringify(named('Mine')) }],
    ['removeConfig', {}],
    ['saveDraft', { document: named('Mine') }],
    ['applyDraft', { summary: 'Mine' }],
    ['restore', { id: 'any' }],
  ] as const)('is not changed here by %s', async (call, args) => {
    await teamConfig.write(config, origin)
    expect(await page.call(call, args)).toMatchObject({
      ok: false,
      failure: { kind: 'bad-call', mender: origin === 'link' ? 'lead' : 'administrator' },
    })
    expect(await page.state()).toMatchObject({ origin, active: config })
    expect((await page.state()).draft).toBeUndefined()
  })
})
