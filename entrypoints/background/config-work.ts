import type { TeamConfig } from '#lib/contract/team-config.ts'
import { sameJson } from '#lib/platform/same-json.ts'
import { configTurn } from '#lib/settings/put-into-use.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import type { LinkDeps } from '#lib/settings/team-link/refresh.ts'
import { loadEngine } from './load-engine.ts'
import type { WorkerParts } from './options/handlers.ts'
import { reachOpenTabs, reconcile } from './registrations.ts'

/** What a refresh of the team link needs of the worker. */
export async function linkDeps(): Promise<LinkDeps> {
  const { parseConfig } = await loadEngine()
  return { fetch: (request) => fetch(request), now: () => new Date(), parseConfig }
}

/** Runs what may change the config, in its turn, and brings the worker in line with what came of it. */
export function changeConfig<T>(parts: WorkerParts, change: () => Promise<T>): Promise<T> {
  return configTurn(async () => {
    const before = await teamConfig.read()
    try {
      return await change()
    } finally {
      await followUp(parts, before, await teamConfig.read())
    }
  })
}

async function followUp(
  { openCache }: WorkerParts,
  before: TeamConfig | undefined,
  after: TeamConfig | undefined,
): Promise<void> {
  if (sameJson(before, after)) return
  // What is forbidden from now on must not be shown out of what was kept before.
  if (before && !sameJson(before.dataPoints, after?.dataPoints)) await (await openCache()).clear()
  await reconcile()
  await reachOpenTabs()
}
