import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeKeyring, fields, origin, passphrase } from './fake-keyring.ts'

const keyring = fakeKeyring()
vi.mock('#lib/platform/browser.ts', () => ({ browser: keyring.browser }))
const keys = await keyring.load()
const { session } = keyring.browser.storage

const minute = 60_000
const start = Date.parse('2026-11-22T13:00:00Z')
const at = (minutes: number) => vi.setSystemTime(start + minutes * minute)
const locked = async () => (await keys.keyringState()).locked

beforeEach(async () => {
  await keyring.reset()
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  await keys.saveCredentials('shop', origin, fields)
  await keys.setKeyring({ mode: 'locked', passphrase })
})

describe('a wrong passphrase', () => {
  it('is told as such, and costs a growing pause from the third in a row', async () => {
    await keys.lock()
    const retryAfter: (number | undefined)[] = []
    for (let tries = 0; tries < 5; tries += 1) {
      const answer = await keys.unlock('not this one')
      if (answer.ok) throw new Error('it opened')
      expect(answer.failure).toMatchObject({ kind: 'keyring', problem: 'wrong-passphrase' })
      const { retryAt } = answer.failure
      retryAfter.push(retryAt === undefined ? undefined : Date.parse(retryAt) - Date.now())
      // Within the pause not even the right one is tried.
      if (retryAt) expect(await keys.unlock(passphrase)).toMatchObject({ failure: { retryAt } })
      if (retryAt) vi.setSystemTime(retryAt)
    }
    expect(retryAfter).toEqual([undefined, undefined, 1000, 2000, 4000])
    expect(await keys.unlock(passphrase)).toMatchObject({ ok: true })
    await keys.lock()
    const { failure } = (await keys.unlock('not this one')) as { failure: { retryAt?: string } }
    expect(failure.retryAt).toBeUndefined()
  })
})

describe('an unlocked keyring', () => {
  it('locks by its alarm when nobody has used it for the minutes', async () => {
    expect(keyring.alarms.get(keys.autoLockAlarm)).toBe(start + 60 * minute)
    at(59)
    await keys.lockWhenDue()
    expect(await locked()).toBe(false)
    at(60)
    await keys.lockWhenDue()
    expect(await locked()).toBe(true)
    expect(session.values.has('keyring')).toBe(false)
    expect(keyring.alarms.size).toBe(0)
  })

  it('stays open while it is used', async () => {
    for (const minutes of [30, 60, 90, 120]) {
      at(minutes)
      await keys.keyringUsed()
    }
    expect(await locked()).toBe(false)
    expect(keyring.alarms.get(keys.autoLockAlarm)).toBe(start + 180 * minute)
  })

  it('is not kept open by use that comes too late, where the alarm has slept with the computer', async () => {
    at(600)
    await keys.keyringUsed()
    expect(await locked()).toBe(true)
  })

  it('writes its use down only now and then', async () => {
    const set = vi.spyOn(session, 'set')
    at(1)
    await keys.keyringUsed()
    const writes = set.mock.calls.length
    for (let calls = 0; calls < 50; calls += 1) await keys.keyringUsed()
    expect(set.mock.calls.length).toBe(writes)
  })

  it('has the minutes of the team, or fewer that the agent chose, never more', async () => {
    await keyring.allow(['session', 'locked'], 30)
    expect(await keys.keyringState()).toMatchObject({ lockAfterMinutes: 30, lockAtMostMinutes: 30 })
    await keys.chooseLockAfterMinutes(10)
    expect(await keys.keyringState()).toMatchObject({ lockAfterMinutes: 10 })
    await keys.chooseLockAfterMinutes(90)
    expect(await keys.keyringState()).toMatchObject({ lockAfterMinutes: 30 })
  })
})

describe('the other modes', () => {
  it('neither lock nor unlock, and are not timed', async () => {
    await keys.setKeyring({ mode: 'session' })
    expect(keyring.alarms.size).toBe(0)
    await keys.keyringUsed()
    await keys.lock()
    await keys.lockWhenDue()
    expect(await keys.readCredentials('shop', origin)).toEqual(fields)
    expect(await keys.unlock('anything')).toEqual({ ok: true, value: null })
    expect(await keys.changePassphrase('anything', 'else')).toMatchObject({ ok: false })
    expect(keyring.alarms.size).toBe(0)
  })
})
