import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { KeyringMode } from '#lib/contract/keyring-mode.ts'
import { fakeKeyring, fields, origin, passphrase } from './fake-keyring.ts'

const keyring = fakeKeyring()
vi.mock('#lib/platform/browser.ts', () => ({ browser: keyring.browser }))
const keys = await keyring.load()

const { local, session } = keyring.browser.storage
const keyId = async () => {
  const opened = await keys.openKeyring()
  return opened.ok ? opened.value.id : opened.failure.kind
}
/** What of the keyring lies on the disk. */
const ofKeyring = () => [...local.values.keys()].filter((name) => ['keyring', 'vault'].includes(name))
const target = (mode: KeyringMode) => (mode === 'locked' ? { mode, passphrase } : { mode })
const move = async (...modes: KeyringMode[]) => {
  for (const mode of modes) expect(await keys.setKeyring(target(mode))).toMatchObject({ ok: true })
}

beforeEach(() => keyring.reset())

describe('in session mode the keyring', () => {
  it('lies in memory alone, and another session has another key', async () => {
    await keys.saveCredentials('shop', origin, fields)
    const before = await keyId()
    expect(keyring.onDisk()).toBe('[]')
    keyring.restart()
    expect(await keyId()).not.toBe(before)
    expect(await keys.readCredentials('shop', origin)).toBeUndefined()
  })

  it('is made once, whoever asks at the same time', async () => {
    const ids = await Promise.all([keyId(), keyId(), keyId()])
    expect(new Set(ids).size).toBe(1)
  })
})

describe('in locked mode the keyring', () => {
  it('takes along what was entered, keeps its key, and survives a restart behind the passphrase', async () => {
    await keys.saveCredentials('shop', origin, fields)
    const before = await keyId()
    await move('locked')
    expect(await keyId()).toBe(before)
    keyring.restart()
    expect(await keys.keyringState()).toMatchObject({ mode: 'locked', locked: true })
    await expect(keys.readCredentials('shop', origin)).rejects.toMatchObject({ failure: { kind: 'locked' } })
    expect(await keys.unlock(passphrase)).toMatchObject({ ok: true })
    expect(await keys.readCredentials('shop', origin)).toEqual(fields)
    expect(await keyId()).toBe(before)
  })

  it('leaves nothing readable on the disk, and no key in memory when it is locked', async () => {
    await keys.saveCredentials('shop', origin, fields)
    const { raw } = session.values.get('keyring') as { raw: string }
    await move('locked')
    expect(keyring.inMemory()).toContain(raw)
    for (const secret of [raw, fields.password, fields.username, passphrase]) {
      expect(keyring.onDisk()).not.toContain(secret)
    }
    await keys.lock()
    expect(keyring.inMemory()).toBe('[]')
  })

  it('says while it is locked what is entered, and forgets what is to be forgotten', async () => {
    await move('locked')
    await keys.saveCredentials('shop', origin, fields)
    await keys.saveCredentials('erp', origin, fields)
    await keys.lock()
    expect(await keys.enteredCredentials()).toEqual([
      { sourceId: 'shop', origin },
      { sourceId: 'erp', origin },
    ])
    await keys.removeCredentials('shop')
    expect(await keys.enteredCredentials()).toEqual([{ sourceId: 'erp', origin }])
    await expect(keys.saveCredentials('shop', origin, fields)).rejects.toMatchObject({
      failure: { kind: 'locked' },
    })
    expect(await keys.setKeyring({ mode: 'session' })).toMatchObject({ failure: { kind: 'locked' } })
  })

  it('asks nothing of the passphrase where nothing is entered for the source', async () => {
    await move('locked')
    await keys.lock()
    expect(await keys.readCredentials('shop', origin)).toBeUndefined()
  })

  it('can have another passphrase, which alone opens it from then on', async () => {
    await keys.saveCredentials('shop', origin, fields)
    await move('locked')
    expect(await keys.changePassphrase('not this one', 'new words here')).toMatchObject({
      failure: { kind: 'keyring', problem: 'wrong-passphrase' },
    })
    expect(await keys.changePassphrase(passphrase, 'new words here')).toMatchObject({ ok: true })
    keyring.restart()
    expect(await keys.unlock(passphrase)).toMatchObject({ ok: false })
    expect(await keys.unlock('new words here')).toMatchObject({ ok: true })
    expect(await keys.readCredentials('shop', origin)).toEqual(fields)
  })
})

describe('device mode', () => {
  it('is refused where nobody allows it', async () => {
    const refused = { failure: { kind: 'keyring', problem: 'not-allowed', mender: 'lead' } }
    expect(await keys.setKeyring({ mode: 'device' })).toMatchObject(refused)
    await keyring.allow(['session', 'locked'])
    expect(await keys.setKeyring({ mode: 'device' })).toMatchObject(refused)
    expect(await keys.keyringState()).toMatchObject({ mode: 'session', allowed: ['session', 'locked'] })
  })

  it('survives a restart by itself, with its key on the disk for everybody to read', async () => {
    await keyring.allow(['session', 'device'])
    await keys.saveCredentials('shop', origin, fields)
    await move('device')
    keyring.restart()
    expect(await keys.readCredentials('shop', origin)).toEqual(fields)
    expect(local.values.get('keyring')).toMatchObject({ mode: 'device', raw: expect.any(String) })
  })

  it('is left with another key: the one that was on the disk opens nothing new', async () => {
    await keyring.allow(['session', 'locked', 'device'])
    await keys.saveCredentials('shop', origin, fields)
    await move('device')
    const { raw } = local.values.get('keyring') as { raw: string }
    await move('locked')
    expect(keyring.inMemory() + keyring.onDisk()).not.toContain(raw)
    expect(await keys.readCredentials('shop', origin)).toEqual(fields)
  })
})

describe('moving', () => {
  it('by any way keeps what is in the keyring, and to session wipes the disk', async () => {
    const modes = fc.array(fc.constantFrom<KeyringMode>('session', 'locked', 'device'), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(modes, async (way) => {
        await keyring.reset()
        await keyring.allow(['session', 'locked', 'device'])
        await keys.saveCredentials('shop', origin, fields)
        await move(...way)
        expect(await keys.readCredentials('shop', origin)).toEqual(fields)
        await move('session')
        expect(ofKeyring()).toEqual([])
        expect(await keys.readCredentials('shop', origin)).toEqual(fields)
      }),
      { numRuns: 20 },
    )
  })

  it('does not bring back what was removed before', async () => {
    await keys.saveCredentials('shop', origin, fields)
    await move('locked')
    await keys.removeCredentials('shop')
    await move('session', 'locked')
    expect(await keys.enteredCredentials()).toEqual([])
  })

  it('of two windows at once ends in one of the two, whole', async () => {
    await keyring.allow(['session', 'locked', 'device'])
    await keys.saveCredentials('shop', origin, fields)
    await Promise.all([
      keys.setKeyring(target('locked')),
      keys.setKeyring(target('device')),
      keys.saveCredentials('erp', origin, { token: 't' }),
    ])
    expect(await keys.keyringState()).toMatchObject({ mode: 'device', locked: false })
    expect(await keys.readCredentials('shop', origin)).toEqual(fields)
    expect(await keys.readCredentials('erp', origin)).toEqual({ token: 't' })
  })
})

describe('a team that no longer allows the mode', () => {
  it('moves the keyring to session at once, with what is in it', async () => {
    await keyring.allow(['session', 'device'])
    await keys.saveCredentials('shop', origin, fields)
    await move('device')
    await keyring.allow(['session', 'locked'])
    expect(await keys.keyringState()).toMatchObject({ mode: 'session', locked: false })
    expect(ofKeyring()).toEqual([])
    expect(await keys.readCredentials('shop', origin)).toEqual(fields)
  })

  it('waits with a locked one until it is unlocked', async () => {
    await keys.saveCredentials('shop', origin, fields)
    await move('locked')
    await keys.lock()
    await keyring.allow(['session'])
    expect(await keys.keyringState()).toMatchObject({ mode: 'locked', locked: true, problem: 'not-allowed' })
    await keys.unlock(passphrase)
    expect(await keys.keyringState()).toMatchObject({ mode: 'session', locked: false })
    expect(await keys.readCredentials('shop', origin)).toEqual(fields)
  })

  it('asks the agent where session is not allowed either', async () => {
    await keyring.allow(['device'])
    await move('device')
    await keyring.allow(['locked'])
    expect(await keys.keyringState()).toMatchObject({ mode: 'session', problem: 'not-allowed' })
    await move('locked')
    expect((await keys.keyringState()).problem).toBeUndefined()
  })

  it('is also an administrator, whose word counts before the team’s', async () => {
    await keyring.allow(['session', 'locked', 'device'])
    await move('device')
    keyring.browser.storage.managed.values.set('keyrings', ['session'])
    expect(await keys.keyringIsAllowed()).toBe(false)
    expect(await keys.keyringState()).toMatchObject({ mode: 'session', allowed: ['session'] })
    keyring.browser.storage.managed.values.clear()
  })

  it('is none where there is no config (any more)', async () => {
    await keyring.allow(['device'])
    await move('device')
    await keys.teamConfig.remove()
    expect(await keys.keyringState()).toMatchObject({ mode: 'device', problem: 'not-allowed' })
  })
})
