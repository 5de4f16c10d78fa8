import type { LinkProblem, Release, ReleaseGroup } from '#lib/contract/signed-config.ts'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import type { ConfigProblem } from '#lib/contract/workbench.ts'
import type { ReadConfig } from '../check-config.ts'
import { migrate } from '../migrations/migrate.ts'
import { chooseRelease, readSignedConfig } from './choose-release.ts'
import { isSigned } from './signature.ts'

/** What this browser holds a document against. */
export interface Pinned {
  publicKey: string
  group: ReleaseGroup
  /** Of the release that was taken last. */
  version?: number | undefined
}

export type Taken =
  | { ok: true; release: Release; config: TeamConfig }
  | { ok: false; problem: LinkProblem; issues?: ConfigProblem[] }

/** Takes the release that is for this browser out of a document, if it is right in every respect. */
export async function takeRelease(
  document: unknown,
  pinned: Pinned,
  parseConfig: (text: string) => ReadConfig,
): Promise<Taken> {
  const read = readSignedConfig(document)
  if (!read.ok) return read
  if (read.document.publicKey !== pinned.publicKey) return { ok: false, problem: 'other-key' }
  const release = chooseRelease(read.document, pinned.group)
  // A document with a release for the pilot alone: there is none for the others yet.
  if (!release) return { ok: false, problem: 'not-found' }
  if (!(await isSigned(release, pinned.publicKey))) return { ok: false, problem: 'bad-signature' }
  if (pinned.version !== undefined && release.version < pinned.version) {
    return { ok: false, problem: 'older-version' }
  }
  const parsed = parseConfig(release.config)
  if (parsed.ok) return { ok: true, release, config: parsed.config }
  return { ok: false, problem: isNewer(release.config) ? 'newer-baton' : 'bad-config', issues: parsed.issues }
}

function isNewer(text: string): boolean {
  try {
    const migrated = migrate(JSON.parse(text))
    return !migrated.ok && migrated.newer
  } catch {
    return false
  }
}
