import * as z from 'zod/mini'
import { fromBase64, toBase64 } from '#lib/platform/base64.ts'
import type { RawKey } from './keyring.ts'

/** OWASP's number for PBKDF2 with SHA-256. About 0.1 s on two old cores. */
const iterations = 600_000

const bytes = (characters: number) => z.base64().check(z.length(characters))

/** A key under a passphrase, as it lies on the disk: PBKDF2-SHA256 and AES-256-GCM. */
export const WrappedKey = z.object({
  mode: z.literal('locked'),
  id: z.string().check(z.minLength(1)),
  iterations: z.int().check(z.gte(iterations), z.lte(10_000_000)),
  salt: bytes(24),
  nonce: bytes(16),
  data: bytes(64),
  /** SHA-256 of the rest: what is damaged must not look like a wrong passphrase for ever. */
  sum: bytes(44),
})
export type WrappedKey = z.infer<typeof WrappedKey>

/** Puts a key under a passphrase, with a salt and a nonce of its own. */
export async function wrapKey({ id, raw }: RawKey, passphrase: string): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const key = await keyOf(passphrase, salt, iterations)
  const data = await crypto.subtle.encrypt(aes(nonce, id), key, fromBase64(raw))
  const wrapped = {
    mode: 'locked' as const,
    id,
    iterations,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
    data: toBase64(new Uint8Array(data)),
  }
  return { ...wrapped, sum: await sumOf(wrapped) }
}

/** The key, or `undefined` for a wrong passphrase. */
export async function unwrapKey(wrapped: WrappedKey, passphrase: string): Promise<RawKey | undefined> {
  const { id, nonce, salt, data } = wrapped
  const key = await keyOf(passphrase, fromBase64(salt), wrapped.iterations)
  try {
    const raw = await crypto.subtle.decrypt(aes(fromBase64(nonce), id), key, fromBase64(data))
    return { id, raw: toBase64(new Uint8Array(raw)) }
  } catch {
    return undefined
  }
}

/** The wrapped key that is stored, or `undefined` where it is none or is damaged. */
export async function readWrappedKey(stored: unknown): Promise<WrappedKey | undefined> {
  const { data } = WrappedKey.safeParse(stored)
  return data && (await sumOf(data)) === data.sum ? data : undefined
}

async function sumOf({ id, iterations, salt, nonce, data }: Omit<WrappedKey, 'sum'>): Promise<string> {
  const text = JSON.stringify([id, iterations, salt, nonce, data])
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}

/** Keyboards write the same letter in several ways: NFKC makes them one. */
async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

const aes = (iv: Uint8Array<ArrayBuffer>, id: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`baton keyring ${id}`),
})
