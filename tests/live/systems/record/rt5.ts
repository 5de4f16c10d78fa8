/** Request Tracker's REST replies and pages. */

import type { Browser } from 'playwright-core'
import { preset as articlesPreset } from '#lib/sources/presets/request-tracker-articles/preset.ts'
import { usualSettings } from '#lib/sources/presets/usual-settings.ts'
import { eva } from '../data/people.ts'
import type { RunningSystem } from '../types.ts'
import { presetRequest } from './preset-request.ts'
import type { Samples } from './samples.ts'

const basic = (user = '', password = '') => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
})

export async function recordRt5({ url, credentials }: RunningSystem, samples: Samples): Promise<void> {
  const headers = basic(credentials.user, credentials.password)
  const get = (name: string, what: string, path: string, how: Record<string, string> = headers) =>
    samples.request(name, what, { method: 'GET', url: `${url}/REST/2.0${path}`, headers: how })
  const ticketFields = 'fields=Subject,Status,Queue,Owner,Requestor,CustomFields,Created,LastUpdated'
  const people = 'fields[Requestor]=Name,EmailAddress,RealName&fields[Queue]=Name&fields[Owner]=Name,RealName'
  const pageOf = 'per_page=100'

  await get('ticket', 'one ticket as it comes: the requestor is only named', '/ticket/1')
  await get(
    'ticket-search',
    'the same ticket, found by its number, with the requestor in it',
    `/tickets?query=id=1&${ticketFields}&${people}`,
  )
  await get(
    'ticket-search-custom-field',
    'a ticket whose custom field names the conversation',
    `/tickets?query=id=2&${ticketFields}&${people}`,
  )
  for (const id of [1, 3, 4]) {
    await get(
      `history-${id}`,
      `what happened to ticket ${id}`,
      `/ticket/${id}/history?fields=Type,Created,Creator&fields[Creator]=EmailAddress,RealName&${pageOf}`,
    )
    await get(
      `attachments-${id}`,
      `the texts and files of ticket ${id}, to be joined with its history by TransactionId`,
      `/ticket/${id}/attachments?fields=TransactionId,ContentType,Filename,Subject,Content,Created&${pageOf}`,
    )
  }
  await get(
    'tickets-of-requestor',
    'all tickets of one customer, newest first',
    `/tickets?query=Requestor.EmailAddress='${eva.email}'&fields=Subject,Status,Queue,Created,LastUpdated,Resolved&fields[Queue]=Name&orderby=Created&order=DESC&${pageOf}`,
  )
  const articles = presetRequest(articlesPreset, 'articles', url, usualSettings(articlesPreset))
  await samples.request('articles', 'all articles that an agent may see', { ...articles, headers })
  await get('user', 'a customer', `/user/${eva.email}`)
  await get('error-401', 'no credentials, from a program', '/ticket/1', {})
  await get('not-signed-in', 'no credentials, from a browser: sent to the sign-in page', '/ticket/1', {
    'user-agent': 'Mozilla/5.0',
  })
  await get('error-403', 'an object the agent has no right to', '/queue/1')
  await get('error-404', 'no such ticket', '/ticket/999')
}

export async function recordRt5Pages(
  browser: Browser,
  { url, credentials }: RunningSystem,
  samples: Samples,
): Promise<void> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.fill('input[name=user]', credentials.user ?? '')
  await page.fill('input[name=pass]', credentials.password ?? '')
  await page.press('input[name=pass]', 'Enter')
  await page.waitForSelector('#li-preferences, #main-navigation')

  const keep = async (name: string, what: string, path: string, ready: string) => {
    await page.goto(url + path)
    await page.waitForSelector(ready, { state: 'attached' })
    samples.page(name, what, await page.content())
  }
  for (const id of [1, 2, 3, 4]) {
    await keep(
      `Display-${id}`,
      `ticket ${id}, its thread loaded`,
      `/Ticket/Display.html?id=${id}`,
      '.transaction.message',
    )
  }
  await page.route('**/Helpers/TicketHistory*', (route) => route.abort())
  await keep(
    'Display-1-early',
    'the same page before its thread has come',
    '/Ticket/Display.html?id=1',
    '#delayed_ticket_history',
  )
  await page.unroute('**/Helpers/TicketHistory*')
  await keep(
    'Update-respond',
    'the reply page, once RT has asked itself who will get the mail',
    '/Ticket/Update.html?Action=Respond&id=1',
    'input[name=TxnRecipients][value*="@"]',
  )
  await keep(
    'Update-comment',
    'the page for an internal comment',
    '/Ticket/Update.html?Action=Comment&id=1',
    'iframe.cke_wysiwyg_frame',
  )
  await keep('home', 'the start page with the newest tickets', '/', 'tbody.list-item[data-record-id]')
  await keep(
    'search-results',
    'the tickets of the queue',
    "/Search/Results.html?Query=Queue%3D'Customer%20Service'",
    'tbody.list-item[data-record-id]',
  )
  await page.close()
}
