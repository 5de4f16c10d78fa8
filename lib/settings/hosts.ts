import { launchOrigin } from '#lib/contract/launch.ts'
import type { SourceConfig, TeamConfig } from '#lib/contract/team-config.ts'
import { browser } from '#lib/platform/browser.ts'

/** The match pattern of an origin. Patterns know no port: Firefox refuses one, and Chromium then means all of them. */
export function hostPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

/** The origin of a source's OAuth token endpoint, if it has one. Presets know, and they are in the engine's script. */
export type TokenOriginOf = (source: SourceConfig) => string | undefined

/**
 * Every host that the config names, once: what the browser is asked for, and nothing else. Token endpoints of OAuth
 * belong to them, sign-in pages do not.
 */
export function configHosts(config: TeamConfig, tokenOriginOf?: TokenOriginOf): string[] {
  const origins = [
    ...config.helpdesks.map(({ origin }) => origin),
    ...config.sources.flatMap((source) => [
      new URL(source.baseUrl).origin,
      ...[tokenOriginOf?.(source) ?? []].flat(),
    ]),
    ...(config.languageModel?.kind === 'openai-compatible' ? [new URL(config.languageModel.url).origin] : []),
    // A link is opened like any other: only who makes sessions is asked something.
    ...(config.launches ?? []).filter(({ kind }) => kind === 'session').map(launchOrigin),
  ]
  return [...new Set(origins.map(hostPattern))]
}

/** Whether the extension may reach an origin now: the permission can be taken back at any time. */
export function mayReach(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(origin)] })
}
