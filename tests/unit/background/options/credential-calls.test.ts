import { beforeEach, describe, expect, it, vi } from 'vitest'
import { config } from '../../settings/config.ts'
import { fakeWorker } from '../fake-worker.ts'
import { optionsPage } from './options-world.ts'

const worker = fakeWorker()
const { browser } = worker
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
vi.mock('../../../../entrypoints/background/load-engine.ts', async () => {
  const { engineModule } = await import('#lib/sources/engine-module.ts')
  return { loadEngine: async () => engineModule }
})
const { credentialCalls } = await import('../../../../entrypoints/background/options/credential-calls.ts')
const { teamConfig } = await import('#lib/settings/team-config-store.ts')
const page = optionsPage(credentialCalls)

const origin = 'https://shop.example.com:8443'
const fields = { username: 'agent-of-the-shop', password: 'swordfish' }
const passphrase = 'correct horse battery'
const save = () => page.state('saveCredential', { sourceId: 'shop', origin, fields })
const lockedMode = () => page.state('setKeyring', { mode: 'locked', passphrase })

beforeEach(async () => {
  worker.reset()
  await teamConfig.write(config)
})

describe('credentials', () => {
  it('are entered and removed, and the state says only for which source and origin', async () => {
    const entered = await save()
    expect(entered.credentials).toEqual([{ sourceId: 'shop', origin }])
    for (const secret of Object.values(fields)) expect(JSON.stringify(entered)).not.toContain(secret)
    expect((await page.state('removeCredential', { sourceId: 'shop' })).credentials).toEqual([])
  })

  it('cannot be entered while the keyring is locked, and the failure says so', async () => {
    await lockedMode()
    await page.state('lock')
    expect(await page.call('saveCredential', { sourceId: 'shop', origin, fields })).toMatchObject({
      ok: false,
      failure: { kind: 'locked', mender: 'agent' },
    })
  })
})

describe('the keyring', () => {
  it('goes through its modes, with its state told each time', async () => {
    await save()
    expect((await lockedMode()).keyring).toMatchObject({
      mode: 'locked',
      locked: false,
      lockAfterMinutes: 60,
    })
    expect((await page.state('lock')).keyring).toMatchObject({ mode: 'locked', locked: true })
    expect(await page.call('unlock', { passphrase: 'not this one' })).toMatchObject({
      failure: { kind: 'keyring', problem: 'wrong-passphrase' },
    })
    expect((await page.state('unlock', { passphrase })).keyring.locked).toBe(false)
    const back = await page.state('setKeyring', { mode: 'session' })
    expect(back).toMatchObject({ keyring: { mode: 'session' }, credentials: [{ sourceId: 'shop', origin }] })
  })

  it('is refused in a mode that nobody allows', async () => {
    expect(await page.call('setKeyring', { mode: 'device' })).toMatchObject({
      failure: { kind: 'keyring', problem: 'not-allowed', mender: 'lead' },
    })
  })

  it('takes no passphrase of less than eight characters', async () => {
    const issues = [{ path: 'passphrase', problem: 'must have at least 8 characters' }]
    expect(await page.state('setKeyring', { mode: 'locked' })).toMatchObject({
      issues,
      keyring: { mode: 'session' },
    })
    expect(await page.state('setKeyring', { mode: 'locked', passphrase: 'seven77' })).toMatchObject({
      issues,
    })
    await lockedMode()
    const change = { current: passphrase, next: 'short' }
    expect(await page.state('changePassphrase', change)).toMatchObject({ issues })
  })

  it('can be begun anew where the passphrase is forgotten', async () => {
    await save()
    await lockedMode()
    await page.state('lock')
    expect(await page.state('resetKeyring')).toMatchObject({
      keyring: { mode: 'session', locked: false },
      credentials: [],
    })
  })

  it('locks after the minutes that the agent chooses, and the team may set the most', async () => {
    expect((await page.state('setAutoLock', { minutes: 10 })).keyring.lockAfterMinutes).toBe(10)
    await teamConfig.write({ ...config, security: { keyrings: ['session', 'locked'], lockAfterMinutes: 30 } })
    const state = await page.state('setAutoLock', { minutes: 45 })
    expect(state.keyring).toMatchObject({ lockAfterMinutes: 10, lockAtMostMinutes: 30 })
    expect(state.issues).toEqual([
      { path: 'lockAfterMinutes', problem: 'Your team allows at most 30 minutes.' },
    ])
  })
})

describe('signing in', () => {
  it('is not begun for a source that is not complete', async () => {
    const state = await page.state('signIn', { source: { id: 'erp' } })
    expect(state.issues).toMatchObject([{ path: 'source' }])
    expect(browser.identity.launchWebAuthFlow).not.toHaveBeenCalled()
  })

  it('is a failure where the browser may not reach the token endpoint', async () => {
    const [, shop] = config.sources
    const auth = {
      kind: 'oauth',
      authorizationUrl: '/auth',
      tokenUrl: 'https://login.example.com/token',
      clientId: 'baton',
    }
    const { definition } = (await import('#lib/sources/presets/index.ts')).presetById('vendure') ?? {}
    const { preset: _, ...source } = { ...shop, definition: { ...definition, auth } }
    expect(await page.call('signIn', { source })).toMatchObject({
      failure: { kind: 'permission-missing', origin: 'https://login.example.com', sourceId: 'shop' },
    })
    expect(browser.identity.launchWebAuthFlow).not.toHaveBeenCalled()
  })

  it('tells where a client has to send its users back', async () => {
    expect((await page.state('lock')).redirectUrl).toBe('https://baton.chromiumapp.org/')
  })
})
