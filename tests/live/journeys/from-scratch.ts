import { expect, test } from 'vitest'
import type { Browser } from '../../e2e/drivers/driver.ts'
import { pageFor } from '../support/agent.ts'
import { beforeTests } from '../support/before-tests.ts'
import type { ByName } from '../support/by-name.ts'
import { beginSource, enterCredentials, onOptionsPage, putIntoUse, testSource } from '../support/lead.ts'
import { TicketPanel } from '../support/panel.ts'
import { ticketUrl } from '../support/request-tracker.ts'
import { signInToRt } from '../support/sign-in.ts'
import { system } from '../support/systems.ts'
import { tokenOfSupport } from '../support/vendure.ts'

const name = 'Stock'
const askForEva = (...arrives: string[]) => ({
  name,
  test: { field: 'E-mail address', value: 'eva.janssen@example.com', arrives },
})

// As the API's documentation has it: what the customer has ordered, and how much of it is there.
const query = `query($email: String!) {
  customers(options: { filter: { emailAddress: { eq: $email } } }) {
    items { orders { items { lines { productVariant { id sku name stockOnHand } } } } }
  }
}`

/** The stock that the shop counts: no preset reads it, so the lead connects it by its query and maps the reply. */
export function withoutPreset(browser: () => Browser): void {
  beforeTests(() => signInToRt(browser()))

  test('the stock is asked by a query of the lead’s own, mapped by choosing values, and stands beside her order', async () => {
    const { url } = system('vendure')
    const token = await tokenOfSupport()
    await onOptionsPage(browser(), async (page) => {
      await beginSource(page, 'GraphQL', name, url)
      await enterCredentials(page, { Token: token })
      await writeRequest(page)
      await testSource(page, askForEva())
      await mapReply(page)
      await page.seeIn(
        'region',
        'As the agent sees it',
        'Article number (SKU) SHOE-42 Name Running shoe size 42 Available 99',
      )
      await testSource(page, askForEva('SHOE-42', 'Running shoe size 42', '99'))
      await putIntoUse(page)
    })
    const panel = await TicketPanel.of(await pageFor(browser(), ticketUrl(1)), 'rt/1')
    const order = () => panel.order('1001')
    await expect.poll(order, { timeout: 20_000 }).toMatch(/Running shoe size 42 .*99 in stock · Stock/)
  })
}

async function writeRequest(page: ByName): Promise<void> {
  await page.press('tab', '2 Request')
  await page.choose('Role', 'fulfilment')
  await page.fill('Path', '/admin-api')
  await page.fill('Query', query)
}

/** Chooses the list and its values in the reply. Deep parts of it are closed at first and opened by the arrow keys. */
async function mapReply(page: ByName): Promise<void> {
  await page.press('tab', '3 Map')
  await page.press('button', 'Remove Orders')
  await page.choose('The reply holds', 'Stock')
  await page.press('button', 'Add')
  await page.press('line', 'lines')
  for (let level = 0; level < 5; level++) await page.key('ArrowRight')
  for (const [point, value] of [
    ['ID in that system', 'id“'],
    ['Article number (SKU)', 'sku“SHOE-42'],
    ['Name', 'name“Running shoe'],
    ['Available', 'stockOnHand99'],
  ] as const) {
    await page.press('button', point)
    await page.press('line', value)
  }
}
