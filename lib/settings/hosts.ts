import type { Auth } from '#lib/contract/source.ts'
import type { SourceConfig, TeamConfig } from '#lib/contract/team-config.ts'
import { browser } from '#lib/platform/browser.ts'
import { tokenOrigin } from '#lib/sources/oauth-place.ts'

/** The match pattern of an origin. Patterns know no port: Firefox refuses one, and Chromium then means all of them. */
export function hostPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

/** A source's auth; `undefined` where it is in a preset that is not at hand. */
export type AuthOf = (source: SourceConfig) => Auth | undefined

/**
 * Every host that the config names, once: what the browser is asked for, and nothing else. Token endpoints of OAuth
 * belong to them; `authOf` finds those that a preset names.
 */
export function configHosts(
  config: TeamConfig,
  authOf: AuthOf = ({ definition }) => definition?.auth,
): string[] {
  const origins = [
    ...config.helpdesks.map(({ origin }) => origin),
    ...config.sources.flatMap((source) => {
      const auth = authOf(source)
      const tokens = auth?.kind === 'oauth' ? tokenOrigin(auth, source) : undefined
      return [new URL(source.baseUrl).origin, ...(tokens === undefined ? [] : [tokens])]
    }),
  ]
  return [...new Set(origins.map(hostPattern))]
}

/** Whether the extension may reach an origin now: the permission can be taken back at any time. */
export function mayReach(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(origin)] })
}
