import type { Page as PlaywrightPage } from 'playwright-core'
import type { Page, WaitOptions } from '../driver.ts'
import { isPanel } from '../shared.ts'
import { countElements } from './elements.ts'
import { chromiumSurface, findFrame } from './surface.ts'

/** A tab in Chromium. */
export function chromiumPage(page: PlaywrightPage): Page {
  const inner = async (fits: (url: string) => boolean, options: WaitOptions) => {
    const find = () => findFrame(() => page.frames(), fits, options)
    await find()
    return chromiumSurface(find)
  }
  return {
    ...chromiumSurface(async () => page.mainFrame()),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    url: async () => page.url(),
    panel: (options) => inner(isPanel, { what: 'the panel', ...options }),
    frame: (part, options) => inner((url) => url.includes(part), { what: `a frame at ${part}`, ...options }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    elementCount: () => countElements(page),
    wish: ({ theme, motion }) =>
      page.emulateMedia({ ...(theme && { colorScheme: theme }), ...(motion && { reducedMotion: motion }) }),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    close: () => page.close(),
  }
}
