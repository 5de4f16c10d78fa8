import { browser } from '#lib/platform/browser.ts'
import { managedHasChanged } from '#lib/settings/managed.ts'
import { loadSetup } from './load-setup.ts'
import type { WorkerParts } from './options/handlers.ts'

const linkAlarm = 'team-link'
const linkPeriodMinutes = 30

/**
 * Follows the team link and what an administrator sets: at the browser's start, by alarm, and when either changes.
 * Registers listeners, so it belongs in the worker's first turn. What fails is tried again with the next alarm.
 */
export function keepConfigCurrent(parts: WorkerParts): void {
  const refresh = untilNextTime(async () => {
    // The key of `followedLink`, whose schema would have to be evaluated at every start.
    const { teamLink } = await browser.storage.local.get('teamLink')
    if (teamLink !== undefined) await (await loadSetup()).refreshLink(parts)
  })
  const applyManaged = untilNextTime(async () => (await loadSetup()).applyManaged(parts))
  browser.runtime.onStartup.addListener(refresh)
  // A newer Baton may be able to use what the one before could not.
  browser.runtime.onInstalled.addListener(applyManaged)
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === linkAlarm) refresh()
  })
  // Not `storage.onChanged`: every value that anybody writes would start the worker.
  browser.storage.managed.onChanged?.addListener(applyManaged)
  void managedHasChanged().then((changed) => (changed ? applyManaged() : undefined))
  void ensureAlarm(linkAlarm, linkPeriodMinutes)
}

/** What goes wrong here (a full disk) has nobody waiting for it, and is tried again. */
const untilNextTime = (task: () => Promise<void>) => () => void task().catch(() => undefined)

/** Firefox forgets alarms with the session, and creating one again would put it off. */
export async function ensureAlarm(name: string, periodInMinutes: number): Promise<void> {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { periodInMinutes })
}
