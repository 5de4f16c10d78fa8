import { remark } from '#lib/contract/remarks.ts'
import type { Release, ReleaseGroup, SignedConfig } from '#lib/contract/signed-config.ts'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import { readSignedConfig } from '../team-link/choose-release.ts'
import { isSigned, sign } from '../team-link/signature.ts'

/** What was published so far: the document that lies on the server now, if the lead has given it. */
export type Published = { ok: true; document?: SignedConfig } | { ok: false; problem: string }

/** Reads the document that is published now. Only one of the same key can be gone on with. */
export async function readPublished(text: string | undefined, publicKey: string): Promise<Published> {
  if (text === undefined || text.trim() === '') return { ok: true }
  const read = readSignedConfig(jsonOf(text))
  if (!read.ok) return { ok: false, problem: remark('notSigned') }
  if (read.document.publicKey !== publicKey) return { ok: false, problem: remark('otherSignature') }
  const right = await Promise.all(read.document.releases.map((release) => isSigned(release, publicKey)))
  return right.every(Boolean)
    ? { ok: true, document: read.document }
    : { ok: false, problem: remark('changedAfterSigning') }
}

export interface ReleaseWish {
  config: TeamConfig
  group: ReleaseGroup
  note?: string | undefined
  published: SignedConfig | undefined
  lastVersion: number
  now: Date
}

/** Signs a release. The other group's latest one stays in the document; older ones of this group go. */
export async function signRelease(
  wish: ReleaseWish,
  publicKey: string,
  key: CryptoKey,
): Promise<{ document: SignedConfig; version: number }> {
  const before = wish.published?.releases ?? []
  const version = Math.max(wish.lastVersion, ...before.map((release) => release.version)) + 1
  const release = await sign(
    {
      group: wish.group,
      version,
      issuedAt: wish.now.toISOString(),
      ...(wish.note !== undefined && { note: wish.note }),
      config: JSON.stringify(wish.config),
    },
    key,
  )
  const document = {
    schema: 'baton.signed-config/1' as const,
    publicKey,
    releases: [release, ...others(before, wish.group)],
  }
  return { document, version }
}

function others(before: readonly Release[], group: ReleaseGroup): Release[] {
  return before
    .filter((release) => release.group !== group)
    .sort((a, b) => b.version - a.version)
    .slice(0, 1)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
