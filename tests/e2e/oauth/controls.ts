import type { Page } from '../drivers/driver.ts'

/** A selector for the control on screen that has this label. */
async function labelled(page: Page, label: string): Promise<string> {
  const mark = (wanted: string) => {
    const labels = [...document.querySelectorAll<HTMLLabelElement>('label')]
    const fitting = labels.filter((one) => one.textContent?.trim() === wanted)
    const control = fitting.map((one) => one.control).find((one) => one?.checkVisibility())
    return control?.id
  }
  const id = await page.waitFor(mark, label, { what: `a control called “${label}”` })
  return `[id="${id}"]`
}

/** Fills in the field with this label. */
export async function fillField(page: Page, label: string, text: string): Promise<void> {
  await page.fill(await labelled(page, label), text)
}

/** Chooses from the list with this label, by the words of the option. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const select = await labelled(page, label)
  const pick = ({ css, words }: { css: string; words: string }) => {
    const list = document.querySelector<HTMLSelectElement>(css)
    const index = [...(list?.options ?? [])].findIndex(({ text }) => text === words)
    if (!list || index < 0) return false
    list.selectedIndex = index
    list.dispatchEvent(new Event('change', { bubbles: true }))
    return true
  }
  await page.waitFor(pick, { css: select, words: option }, { what: `the option “${option}”` })
}

/** Presses the button with this text. */
export const press = (page: Page, text: string) => page.click('button', { text })

/** Waits until the page says something. */
export async function says(page: Page, text: string): Promise<void> {
  const there = (wanted: string) => document.body.innerText.includes(wanted)
  await page.waitFor(there, text, { what: `“${text}” on the page` })
}
