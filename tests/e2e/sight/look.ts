import type { Page, Surface } from '../drivers/driver.ts'

/** How the panel is looked at. */
export interface Look {
  theme?: 'light' | 'dark'
  dir?: 'ltr' | 'rtl'
}

/** Has a page and a document in it drawn in a theme and a direction, as the system's and the language's would. */
export async function look(
  page: Page,
  surface: Surface,
  { theme = 'light', dir = 'ltr' }: Look,
): Promise<void> {
  if (page.wish) await page.wish({ theme })
  else if (theme === 'dark') throw new Error('This browser has no dark theme for a test.')
  await surface.evaluate((wanted) => {
    document.documentElement.dir = wanted
    // Rows of the transcript are measured by the browser in the next frame.
    return new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
  }, dir)
}
