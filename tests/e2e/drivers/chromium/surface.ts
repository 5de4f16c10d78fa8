import type { Frame, Locator } from 'playwright-core'
import type { ClickOptions, Surface, WaitOptions } from '../driver.ts'
import { poll } from '../poll.ts'
import { textOf, waitForValue } from '../shared.ts'

const timeout = 20_000

/** A document in Chromium. The frame is looked up for each action, because it may have been loaded anew. */
export function chromiumSurface(frameNow: () => Promise<Frame>): Surface {
  const first = async (selector: string): Promise<Locator> => (await frameNow()).locator(selector).first()
  const surface: Surface = {
    // Playwright's own type cannot follow a generic argument.
    evaluate: async (fn, arg) => (await frameNow()).evaluate(fn as never, arg as never),
    waitFor: (fn, arg, options) => waitForValue(surface, fn, arg, options),
    click: async (selector: string, { text }: ClickOptions = {}) => {
      const all = (await frameNow()).locator(selector)
      await (text === undefined ? all : all.filter({ hasText: text })).first().click({ timeout })
    },
    fill: async (selector, text) => (await first(selector)).fill(text, { timeout }),
    type: async (selector, text) => (await first(selector)).pressSequentially(text, { timeout }),
    press: async (key) => (await frameNow()).page().keyboard.press(key),
    setFiles: async (selector, paths) => (await first(selector)).setInputFiles(paths, { timeout }),
    text: (selector) => textOf(surface, selector),
  }
  return surface
}

/** The frame of a page with such an address, once it is there and has loaded. */
export async function findFrame(
  frames: () => Frame[],
  fits: (url: string) => boolean,
  options: WaitOptions,
): Promise<Frame> {
  const found = () => frames().find((frame) => fits(frame.url()))
  const loaded = async () => {
    const frame = found()
    return (await frame?.evaluate(() => document.readyState === 'complete')) ? frame : undefined
  }
  return poll(loaded, options, async () => ` Frames: ${frames().map((frame) => frame.url())}`)
}
