import type { Surface } from '../drivers/driver.ts'

/** Where the keyboard is. */
export interface Focus {
  /** Something in this document has it. */
  inside: boolean
  /** What has it is marked by an outline that is thick enough, and lies within the window. */
  seen: boolean
  /** What has it, in words. */
  name: string
  /** How far down the document its part lies: head, main, foot; lines of one height count alike. */
  place: number
}

export function focusOf(surface: Surface): Promise<Focus> {
  return surface.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body || !document.hasFocus()) {
      return { inside: false, seen: false, name: 'nothing', place: -1 }
    }
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    const parts = ['header', 'main', 'footer']
    const part = parts.findIndex((name) => element.closest(name))
    return {
      inside: true,
      seen: isOnScreen && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      name: element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? element.tagName,
      place: part,
    }
  })
}

/** Waits until an element has the focus, and fails when that is not to be seen. */
export async function waitForFocus(surface: Surface, selector: string): Promise<void> {
  const has = (css: string) => document.hasFocus() && document.activeElement?.matches(css)
  await surface.waitFor(has, selector, { what: `the focus on ${selector}` })
  if (!(await focusOf(surface)).seen) throw new Error(`the focus on ${selector} is not to be seen`)
}

/** Presses Tab from what has the focus until the last element has it, and tells of every stop. */
export async function focusStops(surface: Surface, last: string, most = 60): Promise<Focus[]> {
  const stops = [await focusOf(surface)]
  const isLast = (css: string) => document.activeElement?.matches(css) === true
  while (stops.length < most && !(await surface.evaluate(isLast, last))) {
    await surface.press('Tab')
    stops.push(await focusOf(surface))
  }
  return stops
}
