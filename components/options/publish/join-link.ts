import type { ReleaseGroup } from '#lib/contract/signed-config.ts'

/** The link by which agents join: the file's address, with the team's public key behind the `#`. */
export function joinLink(address: string, publicKey: string, group: ReleaseGroup): string {
  const url = new URL(address.trim())
  const fragment = new URLSearchParams({ key: publicKey, ...(group === 'pilot' && { group }) })
  url.hash = fragment.toString()
  return url.href
}
