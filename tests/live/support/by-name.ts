/** A page as its reader uses it: by the names of its fields and buttons and the words on it, and by nothing inside. */

import type { Surface } from '../../e2e/drivers/driver.ts'
import { poll } from '../../e2e/drivers/poll.ts'
import { plain } from './panel.ts'

const roles = {
  button: 'button',
  link: 'a[href]',
  tab: '[role=tab]',
  line: '[role=treeitem]',
  fold: 'summary',
  field: 'input, textarea',
  choice: 'select',
  table: 'table',
  region: 'section[aria-label], section[aria-labelledby]',
} as const
type Role = keyof typeof roles

export class ByName {
  readonly #surface: Surface

  constructor(surface: Surface) {
    this.#surface = surface
  }

  async press(role: 'button' | 'link' | 'tab' | 'line' | 'fold', name: string): Promise<void> {
    await this.#surface.click(await this.#find(role, name))
  }

  /** A key, to what has the focus. */
  async key(name: string): Promise<void> {
    await this.#surface.press(name)
  }

  async fill(label: string, text: string): Promise<void> {
    await this.#surface.fill(await this.#find('field', label), text)
  }

  async tick(label: string): Promise<void> {
    await this.#surface.click(await this.#find('field', label))
  }

  /** Picks an option by its words. The browsers draw an open list outside of the page, where no driver reaches. */
  async choose(label: string, option: string): Promise<void> {
    const picked = await this.#surface.evaluate(pick, { selector: await this.#find('choice', label), option })
    if (!picked) throw new Error(`“${label}” has no “${option}”.`)
  }

  /** Waits until these words stand on the page. */
  async see(words: string, timeoutMs = 20_000): Promise<void> {
    const shown = (wanted: string) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted)
    await this.#surface.waitFor(shown, plain(words), { what: `“${words}” on the page`, timeoutMs })
  }

  /** Waits until these words stand in a table, known by its caption, or in a part of the page, by its title. */
  async seeIn(role: 'table' | 'region', name: string, words: string): Promise<void> {
    // At once, and not when it is there again: what is drawn anew meanwhile is found anew by the next try.
    const textNow = (css: string) => document.querySelector<HTMLElement>(css)?.innerText ?? ''
    const read = async () => plain(await this.#surface.evaluate(textNow, await this.#find(role, name)))
    const what = `“${words}” in the ${role} “${name}”`
    await poll(
      async () => (await read()).includes(plain(words)),
      { what },
      async () => ` It says: ${await read()}`,
    )
  }

  #find(role: Role, name: string): Promise<string> {
    const wanted = { selector: roles[role], name: plain(name) }
    return this.#surface.waitFor(locate, wanted, { what: `the ${role} “${name}”` })
  }
}

/** Runs in the page: a selector of the visible element with this name, or else of one whose name begins with it. */
function locate({ selector, name }: { selector: string; name: string }): string | undefined {
  const named = [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, own: nameOf(element).replace(/\s+/g, ' ').trim() }))
  const found = named.find(({ own }) => own === name) ?? named.find(({ own }) => own.startsWith(name))
  return found && placeOf(found.element)

  function nameOf(element: HTMLElement): string {
    const by = element.getAttribute('aria-labelledby')
    const given = by ? document.getElementById(by)?.textContent : element.getAttribute('aria-label')
    if (given) return given
    if (element instanceof HTMLTableElement) return element.caption?.textContent ?? ''
    const labelled = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : undefined
    return labelled?.textContent ?? element.textContent
  }

  function placeOf(element: Element): string {
    const { parentElement } = element
    if (!parentElement) return ':root'
    return `${placeOf(parentElement)} > :nth-child(${[...parentElement.children].indexOf(element) + 1})`
  }
}

/** Runs in the page: what choosing an option of a list does. */
function pick({ selector, option }: { selector: string; option: string }): boolean {
  const list = document.querySelector<HTMLSelectElement>(selector)
  const wanted = [...(list?.options ?? [])].find(({ text }) => text === option)
  if (!list || !wanted) return false
  list.focus()
  wanted.selected = true
  list.dispatchEvent(new Event('input', { bubbles: true }))
  list.dispatchEvent(new Event('change', { bubbles: true }))
  return true
}
