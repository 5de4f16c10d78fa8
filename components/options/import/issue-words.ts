import type { ConfigIssue } from '#lib/messaging/clients.ts'
import { importingWords } from '../words/importing.ts'

/**
 * The place of an import problem for people: `sources.2.baseUrl` or `sources[2].baseUrl` becomes
 * `sources → entry 3 → baseUrl`, because people count from one.
 */
export function placeWords(path: string): string {
  const parts = path.split(/[.[\]/]+/).filter((part) => part !== '')
  if (parts.length === 0) return importingWords.theFile
  return parts.map((part) => (/^\d+$/.test(part) ? importingWords.entry(Number(part) + 1) : part)).join(' → ')
}

/** The heading over a list of import problems. */
export function issuesHeading(issues: readonly ConfigIssue[], configInUse: boolean): string {
  const words = importingWords
  if (issues.length === 1) return configInUse ? words.keptForOne : words.refusedForOne
  return configInUse ? words.kept(issues.length) : words.refused(issues.length)
}
