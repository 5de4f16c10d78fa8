import { failure } from '#lib/contract/make-failure.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { Reply } from '#lib/messaging/call.ts'
import type { PanelCalls } from '#lib/messaging/calls.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import { browser } from '#lib/platform/browser.ts'
import { practiceCredentials } from '#lib/practice/practice-config.ts'
import { keyringUsed } from '#lib/settings/lock.ts'
import type { EngineDeps } from '#lib/sources/engine.ts'
import { webDeps } from './engine-deps.ts'
import { loadEngine } from './load-engine.ts'
import { setupOf, siteOf } from './sites.ts'
import { readTab } from './tabs.ts'
import type { Visits } from './visits.ts'

/**
 * Fetches a picture for the panel of a tab. Only an address that the open ticket's conversation names is asked, whatever
 * the panel says. Rejects with a `CallFailure`.
 */
export async function loadImage(
  tabId: number,
  visits: Visits,
  url: string,
): Promise<Reply<PanelCalls, 'loadImage'>> {
  const [state, visit] = await Promise.all([readTab(tabId), visits.of(tabId)])
  const site = state && (await siteOf(state.url))
  if (!site || !visit?.latest || !names(visit.latest, url)) {
    throw new CallFailure(failure('bad-call', new Date(), { problem: 'no picture of the open ticket' }))
  }
  if (!site.practice) void keyringUsed()
  const [{ sources }, { fetchImage }] = await Promise.all([setupOf(site), loadEngine()])
  const reply = await fetchImage(url, sources, site.practice ? practiceDeps : webDeps)
  if (!reply.ok) throw new CallFailure(reply.failure)
  return reply.value
}

const names = ({ cards }: Snapshot, url: string): boolean =>
  cards.transcript.data?.turns.some(({ attachments }) => attachments?.some((file) => file.url === url)) ??
  false

/** The practice desk's pictures lie with the extension, by the last part of their address. */
const practiceDeps: EngineDeps = {
  transport: (request) => {
    const name = /\/([a-z-]+\.png)$/.exec(new URL(request.url).pathname)?.[1] ?? 'none.png'
    return fetch(browser.runtime.getURL(`practice/${name}`), { signal: request.signal })
  },
  now: () => new Date(),
  credentials: async () => practiceCredentials,
  tokens: { get: async () => undefined, set: async () => undefined, remove: async () => undefined },
  mayReach: async () => true,
}
