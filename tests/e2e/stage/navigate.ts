import type { Page } from '../drivers/driver.ts'

/** How a page that changes without a load goes about it. */
export type Order = 'content and address at once' | 'address first' | 'content first'

/**
 * Goes to another page of the helpdesk without loading one: the page's own script takes the content from the server
 * (`html`) and changes the address. Between the two steps it waits for `drawNow`.
 */
export async function goWithoutLoad(page: Page, address: string, html: string, order: Order): Promise<void> {
  await page.evaluate(
    ({ address, html, order }) => {
      const draw = () => {
        const next = new DOMParser().parseFromString(html, 'text/html')
        document.title = next.title
        document.body.replaceChildren(...next.body.childNodes)
      }
      const move = () => history.pushState({}, '', address)
      const [now, later] = order === 'address first' ? [move, draw] : [draw, move]
      now()
      if (order === 'content and address at once') later()
      else Object.assign(window, { secondStep: later })
    },
    { address, html, order },
  )
}

/** The second step of a page that changes in two. */
export async function secondStep(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { secondStep(): void }).secondStep())
}
