import type { BrowserContext, Page } from 'playwright-core'
import { poll } from '../poll.ts'

interface Version {
  versionId: string
  scriptURL: string
  runningStatus: string
}

/** Watches and stops the extension's service worker through the DevTools protocol. */
export async function workerControl(context: BrowserContext, page: Page, origin: string) {
  const session = await context.newCDPSession(page)
  const versions = new Map<string, Version>()
  // Counted, because a panel that connects again starts the worker anew at once.
  let stops = 0
  session.on('ServiceWorker.workerVersionUpdated', (event: { versions: Version[] }) => {
    for (const version of event.versions) {
      if (!version.scriptURL.startsWith(`${origin}/`)) continue
      versions.set(version.versionId, version)
      if (version.runningStatus === 'stopped') stops += 1
    }
  })
  await session.send('ServiceWorker.enable')
  const running = () => [...versions.values()].some((version) => version.runningStatus !== 'stopped')
  return {
    isRunning: async () => running(),
    kill: async () => {
      if (!running()) throw new Error('The service worker was not running.')
      const before = stops
      await session.send('ServiceWorker.stopAllWorkers')
      await poll(async () => stops > before, { what: 'the service worker to stop' })
    },
  }
}
