import * as z from 'zod/mini'
import { PublicKey } from '#lib/contract/signed-config.ts'
import { fromBase64, toBase64 } from '#lib/platform/base64.ts'

/** A lead's signing key as it is stored and exported: the secret half (PKCS#8) is encrypted under a passphrase. */
export const WrappedKey = z.object({
  schema: z.literal('baton.publishing-key/1'),
  publicKey: PublicKey,
  /** PBKDF2 with SHA-256, as OWASP advises in 2023 (600,000 rounds); the salt is 16 bytes. */
  iterations: z.int().check(z.gte(600_000), z.lte(10_000_000)),
  salt: z.base64(),
  /** AES-GCM with 256 bits and a nonce of 12 bytes. */
  nonce: z.base64(),
  secret: z.base64(),
})
export type WrappedKey = z.infer<typeof WrappedKey>

const iterations = 600_000

/** Makes a new pair of keys. Throws where the browser knows no Ed25519. */
export async function createWrappedKey(passphrase: string): Promise<WrappedKey> {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])
  const [publicKey, secret] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ])
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const wrapping = await wrappingKey(passphrase, salt, iterations)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, wrapping, secret)
  return {
    schema: 'baton.publishing-key/1',
    publicKey: toBase64(new Uint8Array(publicKey)),
    iterations,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
    secret: toBase64(new Uint8Array(sealed)),
  }
}

/** The key to sign with; `undefined` where the passphrase is another one. */
export async function unwrapKey(wrapped: WrappedKey, passphrase: string): Promise<CryptoKey | undefined> {
  try {
    const wrapping = await wrappingKey(passphrase, fromBase64(wrapped.salt), wrapped.iterations)
    const iv = fromBase64(wrapped.nonce)
    const secret = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, wrapping, fromBase64(wrapped.secret))
    return await crypto.subtle.importKey('pkcs8', secret, { name: 'Ed25519' }, false, ['sign'])
  } catch {
    return undefined
  }
}

async function wrappingKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
  const by = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(by, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
