import type { Launch } from '#lib/contract/launch.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { launchValues } from '#lib/drafting/launch-values.ts'
import type { Reply } from '#lib/messaging/call.ts'
import type { PanelCalls } from '#lib/messaging/calls.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import { forbiddenFor } from '#lib/policy/levels.ts'
import { practiceLaunches } from '#lib/practice/practice-launches.ts'
import { keyringUsed } from '#lib/settings/lock.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import type { LaunchValues } from '#lib/sources/launches/list-launch.ts'
import { loadEngine } from './load-engine.ts'
import { siteOf } from './sites.ts'
import { startNoted } from './start-noted.ts'
import { readTab } from './tabs.ts'
import type { Visits } from './visits.ts'

/** The launches of the tab's ticket. */
export async function listLaunches(
  tabId: number,
  visits: Visits,
): Promise<Reply<PanelCalls, 'listLaunches'>> {
  const [{ launches, values }, { listLaunch }] = await Promise.all([readyOf(tabId, visits), loadEngine()])
  return { launches: launches.map((launch) => listLaunch(launch, values)) }
}

/** Makes a session with what is known of the tab's ticket. Rejects with a `CallFailure`. */
export async function startLaunch(
  tabId: number,
  visits: Visits,
  id: string,
): Promise<Reply<PanelCalls, 'startLaunch'>> {
  const [{ launches, values }, { listLaunch }] = await Promise.all([readyOf(tabId, visits), loadEngine()])
  const launch = launches.find((one) => one.id === id)
  // The panel offers neither: the config has changed, or the ticket, since it asked.
  if (launch?.kind !== 'session' || listLaunch(launch, values).missing.length > 0) {
    throw new CallFailure(failure('bad-call', new Date(), { problem: 'a launch that cannot be started' }))
  }
  void keyringUsed()
  return startNoted(launch, values)
}

interface Ready {
  launches: readonly Launch[]
  values: LaunchValues
}

/** The launches of the team, and what the policy lets them hand over of the ticket. */
async function readyOf(tabId: number, visits: Visits): Promise<Ready> {
  const [state, visit] = await Promise.all([readTab(tabId), visits.of(tabId)])
  const site = state && (await siteOf(state.url))
  const snapshot = visit?.latest
  if (!site || !snapshot) return { launches: [], values: {} }
  const config = site.practice ? undefined : await teamConfig.read()
  const { want } = snapshot.cards.brief.data ?? {}
  const intent = want && want.state !== 'not-sent' ? want.value.intent : undefined
  const forbidden = forbiddenFor(config?.dataPoints ?? [], { intent, role: 'actions' })
  return {
    launches: site.practice ? practiceLaunches : (config?.launches ?? []),
    values: launchValues(snapshot, forbidden),
  }
}
