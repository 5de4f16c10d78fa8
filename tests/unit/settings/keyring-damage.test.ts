import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeKeyring, fields, origin, passphrase } from './fake-keyring.ts'

const keyring = fakeKeyring()
vi.mock('#lib/platform/browser.ts', () => ({ browser: keyring.browser }))
const keys = await keyring.load()
const { local, session } = keyring.browser.storage
const damaged = { failure: { kind: 'keyring', problem: 'damaged' } }

beforeEach(async () => {
  await keyring.reset()
  await keys.saveCredentials('shop', origin, fields)
})

/** What is left of a value when its writing or its file was cut off. */
function cutOff(value: unknown, at: number): unknown {
  const text = JSON.stringify(value)
  const rest = text.slice(0, at % text.length)
  try {
    return JSON.parse(rest)
  } catch {
    return rest
  }
}

describe('a keyring on the disk that is cut off anywhere', () => {
  it('is said to be damaged, stays as it is, and can be set up anew', async () => {
    await keys.setKeyring({ mode: 'locked', passphrase })
    const whole = local.values.get('keyring')
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (at) => {
        const rest = cutOff(whole, at)
        local.values.set('keyring', rest)
        expect(await keys.keyringState()).toMatchObject({ locked: true, problem: 'damaged' })
        expect(await keys.unlock(passphrase)).toMatchObject(damaged)
        expect(await keys.setKeyring({ mode: 'session' })).toMatchObject(damaged)
        await expect(keys.readCredentials('shop', origin)).rejects.toMatchObject(damaged)
        await expect(keys.saveCredentials('erp', origin, fields)).rejects.toMatchObject(damaged)
        expect(local.values.get('keyring')).toEqual(rest)
      }),
      { numRuns: 30 },
    )
    await keys.resetKeyring()
    expect(await keys.keyringState()).toMatchObject({ mode: 'session', locked: false })
    await keys.saveCredentials('shop', origin, fields)
    expect(await keys.readCredentials('shop', origin)).toEqual(fields)
  })
})

describe.each([
  ['null', null],
  ['a text', 'key'],
  ['another mode', { mode: 'cloud', id: 'k1', raw: 'A'.repeat(44) }],
  ['a device key that is too short', { mode: 'device', id: 'k1', raw: 'AAAA' }],
])('%s in the place of the keyring', (_, stored) => {
  it('is no reason to begin a new one by itself', async () => {
    local.values.set('keyring', stored)
    expect(await keys.keyringState()).toMatchObject({ problem: 'damaged' })
    expect(await keys.openKeyring()).toMatchObject(damaged)
    expect(local.values.get('keyring')).toEqual(stored)
  })
})

describe('the vault', () => {
  it('as a whole is damaged where it is none, or belongs to another key', async () => {
    for (const stored of ['vault', { keyId: 'k1' }, { keyId: 'k1', entries: { shop: 'swordfish' } }]) {
      session.values.set('vault', stored)
      await expect(keys.readCredentials('shop', origin)).rejects.toMatchObject(damaged)
      await expect(keys.saveCredentials('shop', origin, fields)).rejects.toMatchObject(damaged)
    }
    session.values.set('vault', { keyId: 'another', entries: {} })
    await expect(keys.saveCredentials('shop', origin, fields)).rejects.toMatchObject(damaged)
  })

  it('with one damaged entry loses this one alone, until it is entered again', async () => {
    await keys.saveCredentials('erp', origin, { token: 't' })
    const vault = session.values.get('vault') as { entries: Record<string, { data: string }> }
    if (vault.entries.shop) vault.entries.shop.data = 'AAAA'
    await expect(keys.readCredentials('shop', origin)).rejects.toMatchObject(damaged)
    expect(await keys.readCredentials('erp', origin)).toEqual({ token: 't' })
    await keys.saveCredentials('shop', origin, fields)
    expect(await keys.readCredentials('shop', origin)).toEqual(fields)
  })

  it('opens no entry for another source or another origin, also where somebody has moved it', async () => {
    const vault = session.values.get('vault') as { entries: Record<string, { origin: string }> }
    const { shop } = vault.entries
    vault.entries.erp = { ...shop, origin }
    await expect(keys.readCredentials('erp', origin)).rejects.toMatchObject(damaged)
    vault.entries.shop = { ...shop, origin: 'https://thief.example.org' }
    await expect(keys.readCredentials('shop', 'https://thief.example.org')).rejects.toMatchObject(damaged)
  })
})
