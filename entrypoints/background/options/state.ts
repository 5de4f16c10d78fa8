import type { ConfigIssue, OptionsState } from '#lib/messaging/options-state.ts'
import { browser } from '#lib/platform/browser.ts'
import { draft } from '#lib/settings/draft.ts'
import { readHealth } from '#lib/settings/health.ts'
import { readHistory } from '#lib/settings/history.ts'
import { hostPattern, mayReach } from '#lib/settings/hosts.ts'
import { keyringState } from '#lib/settings/keyring-state.ts'
import { appliedManaged } from '#lib/settings/managed.ts'
import { publishingKey } from '#lib/settings/publishing/key-store.ts'
import { enteredCredentials } from '#lib/settings/secrets.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import { type FollowedLink, followedLink } from '#lib/settings/team-link/link-store.ts'
import { loadEngine } from '../load-engine.ts'
import { missingHosts } from '../registrations.ts'

/** Everything that the options page shows, read anew. `issues` say why the call before it changed nothing. */
export async function optionsState(issues: ConfigIssue[] = []): Promise<OptionsState> {
  const { config, origin, document, problems } = await teamConfig.stored()
  const [health, keyring, credentials, history, saved, link, own, managed] = await Promise.all([
    readHealth(),
    keyringState(),
    enteredCredentials(),
    readHistory(),
    draft.read(),
    followedLink.read(),
    publishingKey.read(),
    appliedManaged.read(),
  ])
  return {
    origin: document === undefined ? 'none' : origin,
    ...(config && { active: config }),
    ...(saved && { draft: saved }),
    missingHosts: await missing(link),
    credentials,
    health,
    keyring,
    redirectUrl: browser.identity.getRedirectURL(),
    ...(link && { link: shown(link) }),
    history,
    ...(own && { publishing: { publicKey: own.key.publicKey, lastVersion: own.lastVersion } }),
    issues: [...issues, ...problems, ...(managed?.issues ?? [])],
  }
}

/** The hosts of the config, and that of the team link, which brings the config. */
async function missing(link: FollowedLink | undefined): Promise<string[]> {
  const sources = (await teamConfig.read())?.sources ?? []
  const hosts = await missingHosts(sources.length > 0 ? (await loadEngine()).tokenOriginOf : undefined)
  if (!link || (await mayReach(link.url))) return hosts
  return [...new Set([hostPattern(link.url), ...hosts])]
}

const shown = ({ etag: _, managed: __, ...link }: FollowedLink) => link
