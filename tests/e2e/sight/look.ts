import type { Surface } from '../drivers/driver.ts'

/** How the panel is looked at. */
export interface Look {
  theme?: 'light' | 'dark'
  dir?: 'ltr' | 'rtl'
}

/** Has a document drawn in a theme and a direction, as the system's and the language's would. */
export async function look(surface: Surface, { theme = 'light', dir = 'ltr' }: Look): Promise<void> {
  await surface.evaluate(
    (wanted) => {
      const { documentElement: html } = document
      html.style.colorScheme = wanted.theme
      html.dir = wanted.dir
      // Rows of the transcript are measured by the browser in the next frame.
      return new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
    },
    { theme, dir },
  )
}
