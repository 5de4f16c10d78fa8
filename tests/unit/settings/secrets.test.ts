import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from './fake-browser.ts'

const { browser } = fakeBrowser()
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
const { enteredCredentials, loginTokens, readCredentials, removeCredentials, saveCredentials } = await import(
  '#lib/settings/secrets.ts'
)

const origin = 'https://shop.example.com'
const fields = { username: 'agent', password: 'swordfish' }

beforeEach(() => {
  browser.storage.session.values.clear()
  browser.storage.local.values.clear()
})

describe('credentials', () => {
  it('are given to the origin that they were entered for, and to no other', async () => {
    await saveCredentials('shop', origin, fields)
    expect(await readCredentials('shop', origin)).toEqual(fields)
    expect(await readCredentials('shop', 'https://shop.example.org')).toBeUndefined()
    expect(await readCredentials('shop', `${origin}:8443`)).toBeUndefined()
    expect(await readCredentials('erp', origin)).toBeUndefined()
  })

  it('live in memory and never on the disk', async () => {
    await saveCredentials('shop', origin, fields)
    await loginTokens.set('shop', { token: 'abc' })
    expect(browser.storage.local.values.size).toBe(0)
  })

  it('can be removed, without those of another source', async () => {
    await saveCredentials('shop', origin, fields)
    await saveCredentials('erp', origin, { token: 't' })
    await removeCredentials('shop')
    expect(await readCredentials('shop', origin)).toBeUndefined()
    expect(await readCredentials('erp', origin)).toEqual({ token: 't' })
  })

  it('all arrive when several are entered at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => saveCredentials(id, origin, { id })))
    const found = await Promise.all(['a', 'b', 'c'].map((id) => readCredentials(id, origin)))
    expect(found).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }])
  })
})

describe('what a log-in gave', () => {
  beforeEach(async () => {
    await saveCredentials('shop', origin, fields)
    await saveCredentials('erp', origin, fields)
  })

  it('is kept by source, beside the credentials', async () => {
    await loginTokens.set('shop', { token: 'abc' })
    expect(await loginTokens.get('shop')).toEqual({ token: 'abc' })
    expect(await loginTokens.get('erp')).toBeUndefined()
    await loginTokens.remove('shop')
    expect(await loginTokens.get('shop')).toBeUndefined()
    expect(await readCredentials('shop', origin)).toEqual(fields)
  })

  it('is forgotten with new credentials, and with their removal', async () => {
    await loginTokens.set('shop', { token: 'abc' })
    await loginTokens.set('erp', { token: 'def' })
    await saveCredentials('shop', origin, fields)
    expect(await loginTokens.get('shop')).toBeUndefined()
    await loginTokens.set('shop', { token: 'abc' })
    await removeCredentials('shop')
    expect(await loginTokens.get('shop')).toBeUndefined()
    expect(await loginTokens.get('erp')).toEqual({ token: 'def' })
  })

  it('does not bring credentials back that were removed while the log-in was under way', async () => {
    await removeCredentials('shop')
    await loginTokens.set('shop', { token: 'abc' })
    expect(await loginTokens.get('shop')).toBeUndefined()
    expect(await enteredCredentials()).toEqual([{ sourceId: 'erp', origin }])
  })
})
