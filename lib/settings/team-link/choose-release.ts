import type { LinkProblem, Release, ReleaseGroup, SignedConfig } from '#lib/contract/signed-config.ts'
import { SignedConfig as Schema } from '#lib/contract/signed-config.ts'

type Read = { ok: true; document: SignedConfig } | { ok: false; problem: LinkProblem }

/** Reads what lies behind a team link. Nothing of it is trusted yet: no signature has been checked. */
export function readSignedConfig(document: unknown): Read {
  const parsed = Schema.safeParse(document)
  if (parsed.success) return { ok: true, document: parsed.data }
  const schema =
    typeof document === 'object' && document !== null && 'schema' in document ? document.schema : ''
  const version = typeof schema === 'string' ? /^baton\.signed-config\/(\d+)$/.exec(schema)?.[1] : undefined
  return { ok: false, problem: Number(version) > 1 ? 'newer-baton' : 'not-a-signed-config' }
}

/** The release of a group: the newest for everyone; for the pilot the newest of all. */
export function chooseRelease({ releases }: SignedConfig, group: ReleaseGroup): Release | undefined {
  return releases
    .filter((release) => release.group === 'everyone' || release.group === group)
    .reduce<Release | undefined>(
      (best, next) => (best && best.version >= next.version ? best : next),
      undefined,
    )
}
