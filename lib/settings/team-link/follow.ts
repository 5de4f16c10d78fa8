import { remark } from '#lib/contract/remarks.ts'
import { readTeamLink } from '#lib/contract/team-link.ts'
import type { ConfigProblem } from '#lib/contract/workbench.ts'
import { sameJson } from '#lib/platform/same-json.ts'
import { followedLink } from './link-store.ts'
import { type LinkDeps, refreshLink } from './refresh.ts'
import { canSign } from './signature.ts'

/**
 * Follows a team link from now on, and takes its release. What is known of the same link stays known: its last
 * version above all, below which nothing is taken. Runs in `configTurn`.
 */
export async function followLink(text: string, managed: boolean, deps: LinkDeps): Promise<ConfigProblem[]> {
  const link = readTeamLink(text)
  if (!link) return [{ path: managed ? 'managed.teamLink' : 'link', problem: noLink }]
  if (!(await canSign())) return [{ path: 'link', problem: tooOld }]
  const before = await followedLink.read()
  const { url, publicKey, group } = before ?? {}
  const known = sameJson({ url, publicKey, group }, link) ? before : undefined
  await followedLink.write({ ...known, ...link, managed })
  return refreshLink(deps)
}

const noLink = remark('noTeamLink')
export const tooOld = remark('noSignatures')
