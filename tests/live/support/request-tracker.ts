/** Request Tracker as an agent uses it, and as its own API tells what was stored. */

import type { Page } from '../../e2e/drivers/driver.ts'
import { system } from './systems.ts'

export const ticketUrl = (id: number): string => `${system('rt5').url}/Ticket/Display.html?id=${id}`

/** The reply page. RT itself writes `;` between the parts of an address as well as `&`. */
export const replyUrl = (id: number): string =>
  `${system('rt5').url}/Ticket/Update.html?Action=Respond;id=${id}`

/** Waits for RT's editor: what is put into the reply before is lost. */
export async function editorReady(page: Page): Promise<void> {
  await page.waitFor(
    () =>
      document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')?.contentDocument?.body
        .isContentEditable,
    undefined,
    { what: "RT's editor", timeoutMs: 20_000 },
  )
}

/** What stands in RT's editor. */
export function editorText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')?.contentDocument?.body
        .innerText ?? '',
  )
}

/** The texts that RT has stored in a ticket, as its REST API gives them. */
export async function storedTexts(id: number): Promise<string[]> {
  const { url, credentials } = system('rt5')
  const fields = 'fields=ContentType,Content&per_page=100'
  const response = await fetch(`${url}/REST/2.0/ticket/${id}/attachments?${fields}`, {
    headers: {
      authorization: `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`,
    },
  })
  const { items } = (await response.json()) as { items: { Content?: string }[] }
  return items.map(({ Content = '' }) => Content)
}
