import * as z from 'zod/mini'
import { fromBase64, toBase64 } from '#lib/platform/base64.ts'

/** The secret that everything else comes from. 32 bytes are 44 characters; anything shorter would be a weak key. */
export const RawKey = z.object({ id: z.string().check(z.minLength(1)), raw: z.base64().check(z.length(44)) })
export type RawKey = z.infer<typeof RawKey>

/** What is derived from the secret: one key for each purpose, because a key must not serve two. */
export interface Keyring {
  /** Names the key, so that what was written under another one is known at sight. Not secret. */
  id: string
  /** Encrypts what the cache keeps. */
  encrypt: CryptoKey
  /** Turns names into index keys that say nothing. */
  index: CryptoKey
  /** Encrypts entered credentials and tokens. */
  vault: CryptoKey
}

/** A new secret under a new name. */
export const newKey = (): RawKey => ({
  id: crypto.randomUUID(),
  raw: toBase64(crypto.getRandomValues(new Uint8Array(32))),
})

/** Derives the keys from the secret (HKDF, RFC 5869). Nobody can read them out again. */
export async function deriveKeyring({ id, raw }: RawKey): Promise<Keyring> {
  const secret = await crypto.subtle.importKey('raw', fromBase64(raw), 'HKDF', false, ['deriveKey'])
  const derive = (purpose: string, kind: AesKeyGenParams | HmacKeyGenParams, usages: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(purpose) },
      secret,
      kind,
      false,
      usages,
    )
  const aes = { name: 'AES-GCM', length: 256 }
  const [encrypt, index, vault] = await Promise.all([
    derive('baton cache', aes, ['encrypt', 'decrypt']),
    derive('baton index', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
    derive('baton vault', aes, ['encrypt', 'decrypt']),
  ])
  return { id, encrypt, index, vault }
}
