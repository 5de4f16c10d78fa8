import * as z from 'zod/mini'
import { fromBase64, toBase64 } from '#lib/platform/base64.ts'
import type { Keyring } from './keyring.ts'

/** What an OAuth sign-in gave: for one token endpoint and one client, as the entry around it is for one API. */
export const SignIn = z.object({
  tokenUrl: z.string(),
  clientId: z.string(),
  accessToken: z.string(),
  refreshToken: z.optional(z.string()),
  /** Milliseconds since 1970; missing where the server does not say. */
  expiresAt: z.optional(z.number()),
})
export type SignIn = z.infer<typeof SignIn>

/** All that is secret about one source: what was entered, what a log-in request gave, what a sign-in gave. */
export const VaultEntry = z.object({
  fields: z.optional(z.record(z.string(), z.string())),
  login: z.optional(z.record(z.string(), z.unknown())),
  signIn: z.optional(SignIn),
})
export type VaultEntry = z.infer<typeof VaultEntry>

/** An entry as it is stored. It opens only for this source and this origin. */
export const SealedEntry = z.object({
  origin: z.string(),
  nonce: z.base64().check(z.length(16)),
  data: z.base64(),
})
export type SealedEntry = z.infer<typeof SealedEntry>

/** The entries by source, under one key. Which sources have one is no secret. */
export const Vault = z.object({ keyId: z.string(), entries: z.record(z.string(), SealedEntry) })
export type Vault = z.infer<typeof Vault>

/** Encrypts an entry for a source and an origin. */
export async function sealEntry(
  keyring: Keyring,
  sourceId: string,
  origin: string,
  entry: VaultEntry,
): Promise<SealedEntry> {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(entry))
  const data = await crypto.subtle.encrypt(aes(nonce, sourceId, origin), keyring.vault, plain)
  return { origin, nonce: toBase64(nonce), data: toBase64(new Uint8Array(data)) }
}

/** Decrypts an entry; `undefined` where it is damaged, or of another source, origin or key. */
export async function openEntry(
  keyring: Keyring,
  sourceId: string,
  { origin, nonce, data }: SealedEntry,
): Promise<VaultEntry | undefined> {
  try {
    const algorithm = aes(fromBase64(nonce), sourceId, origin)
    const plain = await crypto.subtle.decrypt(algorithm, keyring.vault, fromBase64(data))
    return VaultEntry.safeParse(JSON.parse(new TextDecoder().decode(plain))).data
  } catch {
    return undefined
  }
}

/** The same entries under another key. One that is damaged stays behind. */
export async function resealVault(vault: Vault, from: Keyring, to: Keyring): Promise<Vault> {
  const entries = await Promise.all(
    Object.entries(vault.entries).map(async ([sourceId, sealed]) => {
      const entry = await openEntry(from, sourceId, sealed)
      return entry ? [[sourceId, await sealEntry(to, sourceId, sealed.origin, entry)] as const] : []
    }),
  )
  return { keyId: to.id, entries: Object.fromEntries(entries.flat()) }
}

const aes = (iv: Uint8Array<ArrayBuffer>, sourceId: string, origin: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(JSON.stringify(['baton vault', sourceId, origin])),
})
