/** Roundcube as an agent uses it. */

import type { Page } from '../../e2e/drivers/driver.ts'

/** Chooses a mail in the list: it opens in a frame beside it. Returns the ticket that Baton makes of it. */
export async function chooseMail(page: Page, subject: string): Promise<string> {
  const uid = await page.waitFor(
    (wanted) => {
      const links = [
        ...document.querySelectorAll<HTMLAnchorElement>('#messagelist td.subject a[href*="_uid="]'),
      ]
      return new URL(
        links.find((link) => link.textContent?.includes(wanted))?.href ?? location.href,
      ).searchParams.get('_uid')
    },
    subject,
    { what: `the mail "${subject}" in the list` },
  )
  await page.click('#messagelist tr.message', { text: subject })
  return `mail/${uid}`
}

/** What stands in Roundcube's editor, once it is there. */
export function editorText(page: Page): Promise<string> {
  return page.waitFor(
    () => document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument?.body?.innerText,
    undefined,
    { what: "Roundcube's editor", timeoutMs: 20_000 },
  )
}
