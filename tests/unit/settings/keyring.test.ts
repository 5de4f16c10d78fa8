import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveKeyring, newKey, RawKey } from '#lib/settings/keyring.ts'
import { readWrappedKey, unwrapKey, wrapKey } from '#lib/settings/keyring-wrap.ts'

const iv = new Uint8Array(12)

describe('the keys of a keyring', () => {
  it('are the same for the same secret, and cannot be read out', async () => {
    const key = newKey()
    const [first, second] = [await deriveKeyring(key), await deriveKeyring(key)]
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, first.encrypt, new Uint8Array([7]))
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, second.encrypt, sealed)
    expect(new Uint8Array(opened)).toEqual(new Uint8Array([7]))
    expect([first.encrypt, first.index, first.vault].map(({ extractable }) => extractable)).toEqual([
      false,
      false,
      false,
    ])
  })

  it('serve one purpose each: what the cache wrote does not open with the key of the credentials', async () => {
    const { encrypt, vault, index } = await deriveKeyring(newKey())
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, encrypt, new Uint8Array([7]))
    await expect(crypto.subtle.decrypt({ name: 'AES-GCM', iv }, vault, sealed)).rejects.toThrow()
    expect([encrypt.usages, vault.usages, index.usages]).toEqual([
      ['encrypt', 'decrypt'],
      ['encrypt', 'decrypt'],
      ['sign'],
    ])
  })

  it('are new for every new secret', () => {
    const [one, other] = [newKey(), newKey()]
    expect(RawKey.safeParse(one).success).toBe(true)
    expect(one.id).not.toBe(other.id)
    expect(one.raw).not.toBe(other.raw)
  })
})

describe('a passphrase', () => {
  it('opens what it has wrapped, however the keyboard writes its letters, and nothing else does', async () => {
    const key = newKey()
    const wrapped = await wrapKey(key, 'Zürich caf\u00e9')
    expect(await unwrapKey(wrapped, 'Zu\u0308rich cafe\u0301')).toEqual(key)
    for (const wrong of ['zürich café', 'Zürich café ', '']) {
      expect(await unwrapKey(wrapped, wrong)).toBeUndefined()
    }
  })

  it('wraps with a salt and a nonce of its own each time, by at least 600,000 rounds', async () => {
    const key = newKey()
    const [one, other] = [await wrapKey(key, 'the same words'), await wrapKey(key, 'the same words')]
    expect(one.salt).not.toBe(other.salt)
    expect(one.nonce).not.toBe(other.nonce)
    expect(one.data).not.toBe(other.data)
    expect(one.iterations).toBeGreaterThanOrEqual(600_000)
    expect(JSON.stringify(one)).not.toContain(key.raw)
    expect(await readWrappedKey({ ...one, iterations: 1000 })).toBeUndefined()
  })

  it('is not blamed for a damaged file: whatever is changed in one is seen', async () => {
    const wrapped = await wrapKey(newKey(), 'long enough words')
    const text = JSON.stringify(wrapped)
    const damage = fc.record({
      at: fc.nat(text.length - 1),
      letter: fc.constantFrom('A', 'z', '0', '"', ' '),
    })
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, letter }) => {
        fc.pre(text[at] !== letter)
        const damaged = parse(text.slice(0, at) + letter + text.slice(at + 1))
        expect(await readWrappedKey(damaged)).toBeUndefined()
      }),
    )
    expect(await readWrappedKey(wrapped)).toEqual(wrapped)
  })
})

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
