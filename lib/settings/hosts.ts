import type { TeamConfig } from '#lib/contract/team-config.ts'
import { browser } from '#lib/platform/browser.ts'

/** The match pattern of an origin. Patterns know no port: Firefox refuses one, and Chromium then means all of them. */
export function hostPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

/** Every host that the config names, once: what the browser is asked for, and nothing else. */
export function configHosts(config: TeamConfig): string[] {
  const origins = [
    ...config.helpdesks.map(({ origin }) => origin),
    ...config.sources.map(({ baseUrl }) => new URL(baseUrl).origin),
  ]
  return [...new Set(origins.map(hostPattern))]
}

/** Whether the extension may reach an origin now: the permission can be taken back at any time. */
export function mayReach(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(origin)] })
}
