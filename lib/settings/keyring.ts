import * as z from 'zod/mini'
import { fromBase64, toBase64 } from '#lib/platform/base64.ts'

/** Where the raw key lives. Each mode of the keyring is one of these; decision 003 says which are planned. */
export interface KeyStore {
  load(): Promise<unknown>
  save(value: StoredKey): Promise<void>
}

/** 32 bytes are 44 characters; anything shorter would be a weak key. */
const StoredKey = z.object({ id: z.string(), raw: z.base64().check(z.length(44)) })
type StoredKey = z.infer<typeof StoredKey>

/** The keys of this browser session: one to encrypt, one to turn names into index keys that say nothing. */
export interface Keyring {
  /** Names the key, so that what was written under another one is known at sight. Not secret. */
  id: string
  encrypt: CryptoKey
  index: CryptoKey
}

/** Opens the keyring, with a new key where the store has none (or none that can be read). */
export async function openKeyring(store: KeyStore): Promise<Keyring> {
  const stored = StoredKey.safeParse(await store.load())
  if (stored.success) return derive(stored.data)
  const fresh = { id: crypto.randomUUID(), raw: toBase64(crypto.getRandomValues(new Uint8Array(32))) }
  await store.save(fresh)
  return derive(fresh)
}

/** Two keys from one secret (HKDF, RFC 5869), because a key must not serve two purposes. */
async function derive({ id, raw }: StoredKey): Promise<Keyring> {
  const secret = await crypto.subtle.importKey('raw', fromBase64(raw), 'HKDF', false, ['deriveKey'])
  const from = (purpose: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(purpose),
  })
  const [encrypt, index] = await Promise.all([
    crypto.subtle.deriveKey(from('baton cache'), secret, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveKey(
      from('baton index'),
      secret,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign'],
    ),
  ])
  return { id, encrypt, index }
}
