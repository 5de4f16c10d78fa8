import type { Release } from '#lib/contract/signed-config.ts'
import { fromBase64, toBase64 } from '#lib/platform/base64.ts'

const algorithm = { name: 'Ed25519' }

/** What is signed of a release: all that decides who takes it, and what they take and read. See `Release`. */
export function signedBytes(release: Omit<Release, 'signature'>): Uint8Array<ArrayBuffer> {
  const { group, version, issuedAt, note, config } = release
  const parts = ['baton.signed-config/1', group, version, issuedAt, note ?? null, config]
  return new TextEncoder().encode(JSON.stringify(parts))
}

/** True when the holder of the key has signed exactly this release. */
export async function isSigned(release: Release, publicKey: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64(publicKey), algorithm, false, ['verify'])
    return await crypto.subtle.verify(algorithm, key, fromBase64(release.signature), signedBytes(release))
  } catch {
    return false
  }
}

export async function sign(release: Omit<Release, 'signature'>, key: CryptoKey): Promise<Release> {
  const signature = await crypto.subtle.sign(algorithm, key, signedBytes(release))
  return { ...release, signature: toBase64(new Uint8Array(signature)) }
}

/** False in browsers that are older than their Ed25519: Chromium before 137, Firefox before 130. */
export async function canSign(): Promise<boolean> {
  return crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']).then(
    () => true,
    () => false,
  )
}
