import { toBase64 } from '#lib/platform/base64.ts'
import type { Keyring } from '#lib/settings/keyring.ts'

/** An encrypted value: AES-GCM, with a nonce of its own. */
export interface Sealed {
  nonce: Uint8Array<ArrayBuffer>
  data: ArrayBuffer
}

/** Encrypts a JSON value. It opens only under the same name, so that two rows cannot be exchanged. */
export async function seal(keyring: Keyring, name: string, value: unknown): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const data = await crypto.subtle.encrypt(aes(nonce, name), keyring.encrypt, encode(JSON.stringify(value)))
  return { nonce, data }
}

/** Decrypts a JSON value. Rejects where the key, the name or the data is another. */
export async function unseal(keyring: Keyring, name: string, { nonce, data }: Sealed): Promise<unknown> {
  const bytes = await crypto.subtle.decrypt(aes(nonce, name), keyring.encrypt, data)
  return JSON.parse(new TextDecoder().decode(bytes))
}

/** The key of a row: says nothing about what it was made of to anyone without the keyring. */
export async function indexKey(keyring: Keyring, ...parts: string[]): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', keyring.index, encode(JSON.stringify(parts)))
  return toBase64(new Uint8Array(mac))
}

const encode = (text: string) => new TextEncoder().encode(text)

const aes = (iv: Uint8Array<ArrayBuffer>, name: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: encode(name),
})
