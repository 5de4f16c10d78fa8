/** Roundcube's pages: it has no interface but these. */

import type { Browser, Page } from 'playwright-core'
import type { RunningSystem } from '../types.ts'
import type { Samples } from './samples.ts'

export async function recordRoundcubePages(
  browser: Browser,
  { url, credentials }: RunningSystem,
  samples: Samples,
): Promise<void> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.fill('#rcmloginuser', credentials.user ?? '')
  await page.fill('#rcmloginpwd', credentials.password ?? '')
  await page.press('#rcmloginpwd', 'Enter')
  const row = page.locator('#messagelist tr.message', { hasText: 'Order 1001' })
  await row.waitFor()
  samples.page('list', 'the mailbox, no mail chosen', await page.content())

  await row.click()
  const frame = page.frameLocator('#messagecontframe')
  await frame.locator('#messagebody').waitFor()
  samples.page(
    'list-with-preview',
    'the mailbox, a mail chosen; the mail itself is in #messagecontframe',
    await page.content(),
  )
  samples.page(
    'preview-frame',
    'the document in #messagecontframe',
    await frame.locator('html').evaluate(outerHtml),
  )

  const uid = new URL(
    await frame.locator('html').evaluate(({ ownerDocument }) => ownerDocument.URL),
  ).searchParams.get('_uid')
  await open(page, `${url}/?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`, '#messagebody')
  samples.page('show', 'the mail on a page of its own', await page.content())
  await open(page, `${url}/?_task=mail&_action=compose&_reply_uid=${uid}&_mbox=INBOX`, '#composebody_ifr')
  samples.page('compose', 'the reply page; its address names only the draft (_id)', await page.content())
  await page.close()
}

const outerHtml = (html: Element): string => html.outerHTML

async function open(page: Page, address: string, ready: string): Promise<void> {
  await page.goto(address)
  await page.waitForSelector(ready, { state: 'attached' })
}
