import { join } from 'node:path'
import type { Browser, Page, Surface } from '../../tests/e2e/drivers/driver.ts'
import { look } from '../../tests/e2e/sight/look.ts'

/** One way to look at the panel. */
export interface Variant {
  width: number
  theme: 'light' | 'dark'
  dir: 'ltr' | 'rtl'
  /** Of the browser that the picture is taken in. */
  largeText?: true
}

export interface Gallery {
  browser: Browser
  /** Where the pictures go. */
  folder: string
  variants: readonly Variant[]
  /** Whether something of this name is asked for. */
  wanted(name: string): boolean
}

export interface Picture {
  /** What it shows, such as "full" or "P-1001, macros". */
  name: string
  /** How it is looked at, such as "320 dark rtl". */
  variant: string
  file: string
  width: number
}

/** A little more than a 14-inch screen leaves of a helpdesk tab, in CSS pixels. */
const height = 760

const widths = [320, 420, 520]

/** Each width, theme and direction. */
export const usual: readonly Variant[] = widths.flatMap((width) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['ltr', 'rtl'] as const).map((dir) => ({ width, theme, dir })),
  ),
)

/** Each width, for a browser whose text is twice as large. */
export const largeText: readonly Variant[] = widths.map((width) => ({
  width,
  theme: 'light',
  dir: 'ltr',
  largeText: true,
}))

/** Takes the pictures of what is on a page now, in each variant. */
export async function takePictures(
  { folder }: Gallery,
  name: string,
  { page, surface }: { page: Page; surface: Surface },
  variants: readonly Variant[],
): Promise<Picture[]> {
  const taken: Picture[] = []
  for (const { width, theme, dir, largeText } of variants) {
    const variant = `${width} ${theme} ${dir}${largeText ? ', text 200%' : ''}`
    const file = `${name} ${variant}.png`.replaceAll(/[^\w.-]+/g, '-')
    await page.setViewport(width, height)
    await look(page, surface, { theme, dir })
    await page.screenshot(join(folder, file))
    taken.push({ name, variant, file, width })
  }
  return taken
}
