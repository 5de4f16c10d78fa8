import { writeFile } from 'node:fs/promises'
import type { Page, WaitOptions } from '../driver.ts'
import { poll } from '../poll.ts'
import { isPanel } from '../shared.ts'
import { type Bidi, callFunction, contextsIn } from './bidi.ts'
import { firefoxSurface } from './surface.ts'

/** A tab in Firefox. */
export function firefoxPage(bidi: Bidi, context: string): Page {
  const surface = firefoxSurface(bidi, async () => context)
  const inner = async (fits: (url: string) => boolean, options: WaitOptions) => {
    const find = () => findContext(bidi, context, fits, options)
    await find()
    return firefoxSurface(bidi, find)
  }
  return {
    ...surface,
    goto: (url) =>
      load(bidi, context, () => bidi.send('browsingContext.navigate', { context, url, wait: 'none' })),
    reload: () => load(bidi, context, () => bidi.send('browsingContext.reload', { context, wait: 'none' })),
    url: () => surface.evaluate(() => location.href),
    panel: (options) => inner(isPanel, { what: 'the panel', ...options }),
    frame: (part, options) => inner((url) => url.includes(part), { what: `a frame at ${part}`, ...options }),
    screenshot: async (path) => {
      const { result } = await bidi.send('browsingContext.captureScreenshot', { context })
      await writeFile(path, (result as { data: string }).data, 'base64')
    },
    setViewport: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } })
    },
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  }
}

/**
 * Loads a document and waits for it. Firefox never reports an extension's page as loaded, so the old document is
 * marked, and the new one is the one without the mark.
 */
async function load(bidi: Bidi, context: string, start: () => Promise<unknown>): Promise<void> {
  await callFunction(bidi, context, () => void Object.assign(window, { batonOldDocument: true }))
  await start()
  const loaded = () => !('batonOldDocument' in window) && document.readyState === 'complete' && location.href
  const what = 'the page to load'
  const url = await poll(() => callFunction(bidi, context, loaded), { timeoutMs: 30_000, what })
  const shown = await callFunction(bidi, context, () => document.documentURI)
  if (shown.startsWith('about:neterror')) throw new Error(`Firefox could not load ${url}.`)
}

function findContext(bidi: Bidi, page: string, fits: (url: string) => boolean, options: WaitOptions) {
  const loaded = async () => {
    const found = (await contextsIn(bidi, page)).slice(1).find(({ url }) => fits(url))
    if (!found) return undefined
    const complete = await callFunction(bidi, found.context, () => document.readyState === 'complete')
    return complete ? found.context : undefined
  }
  return poll(loaded, options, async () => {
    const frames = (await contextsIn(bidi, page)).map(({ url }) => url)
    return ` Frames: ${frames.join(', ')}`
  })
}
