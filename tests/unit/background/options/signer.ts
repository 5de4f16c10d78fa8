import type { Release, ReleaseGroup, SignedConfig } from '#lib/contract/signed-config.ts'

const base64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64')

/** Signs releases as the contract says it, and not by the code that is tested. */
export async function signer() {
  const { publicKey, privateKey } = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, [
    'sign',
    'verify',
  ])
  const key = base64(await crypto.subtle.exportKey('raw', publicKey))
  return {
    publicKey: key,
    document: (releases: Release[]): SignedConfig => ({
      schema: 'baton.signed-config/1',
      publicKey: key,
      releases,
    }),
    async release(of: {
      config: unknown
      version: number
      group: ReleaseGroup
      note?: string
    }): Promise<Release> {
      const { version, group, note } = of
      const issuedAt = '2026-11-25T10:00:00.000Z'
      const config = JSON.stringify(of.config)
      const text = JSON.stringify(['baton.signed-config/1', group, version, issuedAt, note ?? null, config])
      const signature = base64(await crypto.subtle.sign('Ed25519', privateKey, Buffer.from(text)))
      return { group, version, issuedAt, ...(note !== undefined && { note }), config, signature }
    },
  }
}
