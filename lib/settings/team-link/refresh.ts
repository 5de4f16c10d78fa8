import { remark } from '#lib/contract/remarks.ts'
import type { LinkProblem } from '#lib/contract/signed-config.ts'
import type { ConfigProblem } from '#lib/contract/workbench.ts'
import type { ReadConfig } from '../check-config.ts'
import { mayReach } from '../hosts.ts'
import { putIntoUse } from '../put-into-use.ts'
import { teamConfig } from '../team-config-store.ts'
import { type FetchDeps, fetchDocument } from './fetch-document.ts'
import { type FollowedLink, followedLink } from './link-store.ts'
import { takeRelease } from './take-release.ts'

export interface LinkDeps extends FetchDeps {
  parseConfig(text: string): ReadConfig
}

/**
 * Looks whether the team link has a newer release and puts it into use. Whatever is wrong with it, the config in use
 * stays, and the link says what it was. Gives what is wrong with a config that was signed and cannot be used.
 * While an administrator sets the config, an own
 * link waits. Runs in `configTurn`.
 */
export async function refreshLink(deps: LinkDeps): Promise<ConfigProblem[]> {
  const link = await followedLink.read()
  if (!link) return []
  const { origin } = await teamConfig.stored()
  if (origin === 'managed' && !link.managed) return []
  // After a time with another config (a managed one, say) the document has to come again, changed or not.
  const inUse = origin === originOf(link)
  const note = (problem: LinkProblem | undefined) => writeChecked(link, problem, deps.now())
  if (!(await mayReach(link.url))) return note('permission-missing').then(() => [])
  const fetched = await fetchDocument(link.url, inUse ? link.etag : undefined, deps)
  if (fetched.kind === 'problem') return note(fetched.problem).then(() => [])
  if (fetched.kind === 'same') return note(undefined).then(() => [])
  const taken = await takeRelease(fetched.document, link, deps.parseConfig)
  if (!taken.ok) return note(taken.problem).then(() => taken.issues ?? [])

  const { version, issuedAt, note: words } = taken.release
  const summary = words ?? remark('releaseOfLink', { version })
  await putIntoUse(taken.config, { origin: originOf(link), summary, version }, deps.now())
  const { note: _, etag: __, ...kept } = link
  const release = { version, issuedAt, ...(words !== undefined && { note: words }) }
  const tag = fetched.etag === undefined ? {} : { etag: fetched.etag }
  return writeChecked({ ...kept, ...release, ...tag }, undefined, deps.now()).then(() => [])
}

const originOf = ({ managed }: FollowedLink) => (managed ? 'managed' : 'link')

async function writeChecked(
  { problem: _, ...link }: FollowedLink,
  problem: LinkProblem | undefined,
  now: Date,
): Promise<void> {
  await followedLink.write({ ...link, checkedAt: now.toISOString(), ...(problem && { problem }) })
}
