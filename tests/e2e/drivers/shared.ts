import type { Surface, WaitOptions } from './driver.ts'
import { poll } from './poll.ts'

/** `waitFor` of both drivers. The message shows what was on the document instead. */
export function waitForValue<R, A>(
  surface: Surface,
  fn: (arg: A) => R | Promise<R>,
  arg: A | undefined,
  options: WaitOptions = {},
): Promise<NonNullable<R>> {
  const what = options.what ?? `${fn}${arg === undefined ? '' : ` with ${JSON.stringify(arg)}`}`
  const state = () =>
    surface.evaluate(() => `\n${location.href} shows:\n${document.body?.innerText.slice(0, 1500)}`)
  return poll(() => surface.evaluate(fn, arg), { ...options, what }, state)
}

/** `text` of both drivers. */
export async function textOf(surface: Surface, selector = 'body'): Promise<string> {
  const read = (css: string) => {
    const element = document.querySelector<HTMLElement>(css)
    return element && { text: element.innerText }
  }
  return (await surface.waitFor(read, selector, { what: `the element ${selector}` })).text
}

/** The panel's own address, also under Chromium's dynamic URL, which has another host for each session. */
export function isPanel(url: string): boolean {
  return (
    URL.canParse(url) && /-extension:$/.test(new URL(url).protocol) && new URL(url).pathname === '/panel.html'
  )
}
