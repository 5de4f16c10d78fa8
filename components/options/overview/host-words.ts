import { formatter } from '#components/ui/locale.ts'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import { adapterNames } from '../helpdesks/adapter-words.ts'
import { overviewWords } from '../words/overview.ts'

/** A host that Baton asks for, and what it needs it for. */
export interface HostUse {
  host: string
  uses: string[]
}

/** The hosts behind the match patterns, in words: `rt.example.com`, for the helpdesk Request Tracker. */
export function hostUses(
  { helpdesks, sources, languageModel, launches = [] }: TeamConfig,
  missingHosts: readonly string[],
  link?: string,
): HostUse[] {
  const words = overviewWords.access
  const known = [
    ...helpdesks.map(({ origin, adapter }) => ({
      host: hostOf(origin),
      use: words.helpdesk(adapterNames[adapter]),
    })),
    ...(link === undefined ? [] : [{ host: hostOf(link), use: words.teamLink }]),
    ...sources.map(({ baseUrl, label }) => ({ host: hostOf(baseUrl), use: words.source(label) })),
    ...(languageModel?.kind === 'openai-compatible'
      ? [{ host: hostOf(languageModel.url), use: words.languageModel }]
      : []),
    ...launches.map(({ url, label }) => ({ host: hostOf(url), use: words.launch(label) })),
  ]
  const hosts = [...new Set(missingHosts.map(hostOf))]
  return hosts.map((host) => ({
    host,
    uses: [...new Set(known.filter((entry) => entry.host === host).map(({ use }) => use))],
  }))
}

const lists = formatter((tag) => new Intl.ListFormat(tag))

/** `for the helpdesk Roundcube and the source Shop`; nothing where no use is known. */
export const usesWords = (uses: readonly string[]): string =>
  uses.length > 0 ? overviewWords.access.uses(lists().format(uses)) : ''

/** The host of an address or a match pattern. Permissions know no ports, so it has none. */
export const hostOf = (text: string): string => /^[a-z*]+:\/\/([^/:]+)/.exec(text)?.[1] ?? text
