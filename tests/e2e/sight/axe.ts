import axe from 'axe-core'
import type { Page, Surface } from '../drivers/driver.ts'
import { browserName } from '../support/browser.ts'
import { look } from './look.ts'

declare const window: { axe: typeof axe }

/**
 * What is asked in each theme; without a list, everything. A theme changes colours and nothing else. A browser changes
 * only what is measured of what it draws: the rest axe reads from the document, and Chromium's is the same as Firefox's.
 * A test has no way to set Firefox's theme.
 */
const asked: [theme: 'light' | 'dark', rules?: string[]][] =
  browserName === 'chromium'
    ? [['light'], ['dark', ['color-contrast']]]
    : [['light', ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']]]

/** Gives a document axe, for as long as it is loaded. As the driver's function: the panel's page refuses `eval`. */
export async function giveAxe(surface: Surface): Promise<void> {
  await surface.evaluate(new Function(axe.source) as () => void)
}

/**
 * What axe has against a document, by WCAG 2.2 AA and good practice, or by these rules alone; each with the place.
 * Empty where all is well.
 */
export function complaints(surface: Surface, rules?: string[]): Promise<string[]> {
  return surface.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      // Style sheets and media are loaded again for rules alone that are not asked.
      preload: false,
      ...(only && { runOnly: { type: 'rule' as const, values: only } }),
      rules: { 'target-size': { enabled: true } },
    })
    const place = ({ html, any }: (typeof violations)[number]['nodes'][number]) =>
      `${html.slice(0, 160)} (${any.map(({ message }) => message).join(' ')})`
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(place).join(' | ')}`)
  }, rules)
}

/** What axe has against a document in each theme, told with where that was. */
export async function complaintsInThemes(
  where: string,
  page: Page,
  surface: Surface = page,
): Promise<string[]> {
  const all: string[] = []
  for (const [theme, rules] of asked) {
    await look(page, surface, { theme })
    const found = await complaints(surface, rules)
    all.push(...found.map((complaint) => `${where}, ${theme}: ${complaint}`))
  }
  return all
}
