import { isSafeUrl } from './primitives.ts'
import { PublicKey, ReleaseGroup } from './signed-config.ts'

/** Where a team's signed config lies, the key that it must be signed with, and whose releases this browser takes. */
export interface TeamLink {
  /** Without the fragment. */
  url: string
  /** In base64. */
  publicKey: string
  group: ReleaseGroup
}

/**
 * Reads a team link, e.g. `https://shop.example.com/baton.json#key=…&group=pilot`; the key is in base64url, and without
 * a group it is for everyone. `undefined` where it is none. The fragment never leaves the browser.
 */
export function readTeamLink(text: string): TeamLink | undefined {
  const link = text.trim()
  if (!isSafeUrl(link)) return undefined
  const url = new URL(link)
  const parts = new URLSearchParams(url.hash.slice(1))
  const key = PublicKey.safeParse(padded((parts.get('key') ?? '').replace(/-/g, '+').replace(/_/g, '/')))
  const group = ReleaseGroup.safeParse(parts.get('group') ?? 'everyone')
  if (!key.success || !group.success) return undefined
  url.hash = ''
  return { url: url.href, publicKey: key.data, group: group.data }
}

/** The link that a lead hands to agents of a group. */
export function teamLinkText({ url, publicKey, group }: TeamLink): string {
  const key = publicKey.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
  return `${url}#key=${key}&group=${group}`
}

const padded = (base64: string) => base64.padEnd(Math.ceil(base64.length / 4) * 4, '=')
