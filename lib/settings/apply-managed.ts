import { remark } from '#lib/contract/remarks.ts'
import type { ConfigProblem } from '#lib/contract/workbench.ts'
import { appliedManaged, type ManagedValues, readManaged } from './managed.ts'
import { putIntoUse } from './put-into-use.ts'
import { teamConfig } from './team-config-store.ts'
import { followLink } from './team-link/follow.ts'
import { followedLink } from './team-link/link-store.ts'
import { type LinkDeps, refreshLink } from './team-link/refresh.ts'

/**
 * Puts into use what the administrator has set: a config before a link, and both before anything of this device.
 * What cannot be used changes nothing, and is told on the options page. Runs in `configTurn`.
 */
export async function applyManaged(deps: LinkDeps): Promise<void> {
  const values = await readManaged()
  const issues = await apply(values, deps)
  await appliedManaged.write({ text: JSON.stringify(values), issues })
}

async function apply({ config, teamLink }: ManagedValues, deps: LinkDeps): Promise<ConfigProblem[]> {
  if (config !== undefined) {
    const parsed = deps.parseConfig(typeof config === 'string' ? config : JSON.stringify(config))
    if (!parsed.ok) return parsed.issues.map(({ path, problem }) => ({ path: placeIn(path), problem }))
    await forgetManagedLink()
    await putIntoUse(parsed.config, { origin: 'managed', summary: remark('byAdministrator') }, deps.now())
    return []
  }
  if (teamLink !== undefined) return followLink(teamLink, true, deps)
  await forgetManagedLink()
  await release(deps)
  return refreshLink(deps)
}

/** The administrator sets nothing any more: the config in use stays, as the team's own. */
async function release(deps: LinkDeps): Promise<void> {
  const { origin, config } = await teamConfig.stored()
  if (origin !== 'managed' || !config) return
  const summary = remark('noLongerByAdministrator')
  await putIntoUse(config, { origin: 'local', summary }, deps.now())
}

async function forgetManagedLink(): Promise<void> {
  if ((await followedLink.read())?.managed) await followedLink.remove()
}

const placeIn = (path: string) => (path === '' ? 'managed.config' : `managed.config.${path}`)
