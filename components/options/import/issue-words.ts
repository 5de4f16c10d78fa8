import type { ConfigIssue } from '#lib/messaging/clients.ts'

/**
 * The place of an import problem for people: `sources.2.baseUrl` or `sources[2].baseUrl` becomes
 * `sources → entry 3 → baseUrl`, because people count from one.
 */
export function placeWords(path: string): string {
  const parts = path.split(/[.[\]/]+/).filter((part) => part !== '')
  if (parts.length === 0) return 'The file'
  return parts.map((part) => (/^\d+$/.test(part) ? `entry ${Number(part) + 1}` : part)).join(' → ')
}

/** The heading over a list of import problems. */
export function issuesHeading(issues: readonly ConfigIssue[], configInUse: boolean): string {
  const count = issues.length === 1 ? 'One thing has' : `${issues.length} things have`
  return `Not imported. ${count} to be put right${configInUse ? '; the config in use stays as it was' : ''}.`
}
