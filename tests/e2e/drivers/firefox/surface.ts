import type { Surface } from '../driver.ts'
import { poll } from '../poll.ts'
import { textOf, waitForValue } from '../shared.ts'
import { type Bidi, callFunction, findElement } from './bidi.ts'
import { chord, typed } from './keys.ts'
import { readyElement, replaceSelection, selectContent } from './ready-element.ts'

/** A document in Firefox. Its context is looked up for each action, because it may have been loaded anew. */
export function firefoxSurface(bidi: Bidi, contextNow: () => Promise<string>): Surface {
  const perform = async (actions: object[]) => {
    await bidi.send('input.performActions', { context: await contextNow(), actions })
  }
  const ready = (selector: string, text?: string) => {
    const arg = text === undefined ? { selector } : { selector, text }
    const what = `${selector}${text === undefined ? '' : ` with '${text}'`} to be ready for a click`
    return poll(async () => findElement(bidi, await contextNow(), readyElement, arg), { what })
  }
  const surface: Surface = {
    evaluate: async (fn, arg) => callFunction(bidi, await contextNow(), fn, arg),
    waitFor: (fn, arg, options) => waitForValue(surface, fn, arg, options),
    click: async (selector, { text } = {}) => perform(pointerClick(await ready(selector, text))),
    fill: async (selector, text) => {
      await surface.waitFor(selectContent, selector, { what: `the field ${selector}` })
      await surface.evaluate(replaceSelection, text)
    },
    type: async (selector, text) => {
      await perform(pointerClick(await ready(selector)))
      await perform(chord('Control+End'))
      await perform(typed(text))
    },
    press: (key) => perform(chord(key)),
    setFiles: async (selector, files) => {
      const find = async () =>
        findElement(bidi, await contextNow(), async (css) => document.querySelector(css), selector)
      const element = await poll(find, { what: `the file field ${selector}` })
      await bidi.send('input.setFiles', { context: await contextNow(), element, files })
    },
    text: (selector) => textOf(surface, selector),
  }
  return surface
}

function pointerClick(element: { sharedId: string }) {
  const origin = { type: 'element', element }
  const actions = [
    { type: 'pointerMove', x: 0, y: 0, origin },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
  return [{ type: 'pointer', id: 'mouse', actions }]
}
