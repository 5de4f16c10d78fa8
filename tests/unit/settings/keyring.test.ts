import { describe, expect, it } from 'vitest'
import { type KeyStore, openKeyring } from '#lib/settings/keyring.ts'

/** A store that holds its value as the session's storage does. */
function memory(value?: unknown) {
  const store = { value }
  const keys: KeyStore = {
    load: async () => store.value,
    save: async (saved) => {
      store.value = saved
    },
  }
  return { keys, store }
}

describe('the keyring of a session', () => {
  it('makes a key where there is none, and finds it again', async () => {
    const { keys, store } = memory()
    const first = await openKeyring(keys)
    expect(store.value).toEqual({ id: first.id, raw: expect.stringMatching(/^[\w+/]{43}=$/) })
    const second = await openKeyring(keys)
    expect(second.id).toBe(first.id)
    const iv = new Uint8Array(12)
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, first.encrypt, new Uint8Array([7]))
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, second.encrypt, sealed)
    expect(new Uint8Array(opened)).toEqual(new Uint8Array([7]))
  })

  it('has another key in every session', async () => {
    const [one, other] = [memory(), memory()]
    await openKeyring(one.keys)
    await openKeyring(other.keys)
    expect(one.store.value).not.toEqual(other.store.value)
  })

  it('gives out keys that nobody can read, each for one purpose', async () => {
    const { encrypt, index } = await openKeyring(memory().keys)
    expect([encrypt.extractable, index.extractable]).toEqual([false, false])
    expect([encrypt.usages, index.usages]).toEqual([['encrypt', 'decrypt'], ['sign']])
  })

  it.each([
    ['nothing', null],
    ['a text', 'key'],
    ['no key', { id: 'k1' }],
    ['what is not base64', { id: 'k1', raw: '%'.repeat(44) }],
    ['a key that is too short', { id: 'k1', raw: 'AAAA' }],
    ['an empty key', { id: 'k1', raw: '' }],
  ])('makes a new key where %s is stored', async (_, stored) => {
    const { keys, store } = memory(stored)
    const { id } = await openKeyring(keys)
    expect(id).not.toBe('k1')
    expect(store.value).toMatchObject({ id })
  })
})
