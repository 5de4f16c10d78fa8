import { remark } from '#lib/contract/remarks.ts'
import type { OptionsState } from '#lib/messaging/options-state.ts'
import { configTurn, putIntoUse } from '#lib/settings/put-into-use.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import { followLink } from '#lib/settings/team-link/follow.ts'
import { followedLink } from '#lib/settings/team-link/link-store.ts'
import { refreshLink } from '#lib/settings/team-link/refresh.ts'
import { changeConfig, linkDeps } from '../config-work.ts'
import type { OptionsHandlers } from './handlers.ts'
import { mustBeFree } from './read-only.ts'
import { optionsState } from './state.ts'

export const linkCalls: Pick<OptionsHandlers, 'joinTeam' | 'refreshLink' | 'leaveTeam'> = {
  joinTeam: async ({ link }, parts) => {
    const deps = await linkDeps()
    const join = async () => {
      await mustBeFree()
      return followLink(link, false, deps)
    }
    return optionsState(await changeConfig(parts, join))
  },
  refreshLink: async (_, parts) => {
    const deps = await linkDeps()
    return optionsState(await changeConfig(parts, () => refreshLink(deps)))
  },
  leaveTeam: () => configTurn(leave),
}

async function leave(): Promise<OptionsState> {
  await mustBeFree()
  const { origin, config } = await teamConfig.stored()
  await followedLink.remove()
  if (origin === 'link' && config) {
    await putIntoUse(config, { origin: 'local', summary: remark('leftLink') }, new Date())
  }
  return optionsState()
}
