import type { ConfigIssue, OptionsState } from '#lib/messaging/options-state.ts'
import { readHealth } from '#lib/settings/health.ts'
import { keyringState } from '#lib/settings/keyring-state.ts'
import { readCredentials } from '#lib/settings/secrets.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import { missingHosts } from '../registrations.ts'

/** Everything that the options page shows, read anew. `issues` say why the call before it changed nothing. */
export async function optionsState(issues: ConfigIssue[] = []): Promise<OptionsState> {
  const active = await teamConfig.read()
  const [missing, health, keyring, credentials] = await Promise.all([
    missingHosts(),
    readHealth(),
    keyringState(),
    entered(active?.sources ?? []),
  ])
  return {
    origin: active ? 'local' : 'none',
    ...(active && { active }),
    missingHosts: missing,
    credentials,
    health,
    keyring,
    history: [],
    issues,
  }
}

async function entered(sources: readonly { id: string; baseUrl: string }[]) {
  const found = await Promise.all(
    sources.map(async ({ id, baseUrl }) => {
      const { origin } = new URL(baseUrl)
      return (await readCredentials(id, origin)) ? [{ sourceId: id, origin }] : []
    }),
  )
  return found.flat()
}
