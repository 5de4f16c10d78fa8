import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Browser } from '../../e2e/drivers/driver.ts'
import { addMacro, pageFor, pictures } from '../support/agent.ts'
import { beforeTests } from '../support/before-tests.ts'
import { plain, TicketPanel } from '../support/panel.ts'
import { editorReady, editorText, replyUrl, storedTexts, ticketUrl } from '../support/request-tracker.ts'
import { signInToRt } from '../support/sign-in.ts'
import { system } from '../support/systems.ts'
import { conversationsOfEva } from '../systems/data/conversations-of-eva.ts'
import { tickets } from '../systems/data/tickets.ts'

const macro = {
  id: 'where-it-is',
  name: 'Where it is',
  body: '{{ customer.first_name }}, order {{ order.number }} is with {{ shipment.carrier }}: {{ shipment.tracking_number }}.',
}

/** Eva's ticket 1: shown beside it, read, and answered. */
export function ticketInRequestTracker(browser: () => Browser): void {
  beforeTests(() => signInToRt(browser()))

  test('her conversation is found by requester and time, and the brief says what the bot knew', async () => {
    system('bot')
    const { panel } = await evasTicket(browser())
    expect(await panel.join()).toMatch(/^Matched by requester and time Certainty of the match: 80%/)
    const brief = await panel.card('brief')
    expect(brief).toContain('Order 1001 is a week late, tracking shows no scan, customer asks for a person')
    expect(brief).toContain('order status negative')
    expect(brief).toContain('talk to a person”')
    expect(plain(await panel.surface.text('[data-card="known"]'))).toContain('Dorpsstraat 12, Amsterdam')
    expect(brief).not.toContain('Strap')
  })

  test('her orders come from the shop, the newest first, and the warehouse contradicts one', async () => {
    system('vendure')
    system('tryton')
    const { page, panel } = await evasTicket(browser())
    const all = await panel.card('orders')
    expect(all).toMatch(/1001 status differs .* 0990 delivered/)
    const late = await panel.order('1001')
    expect(late).toMatch(/2 different values shipped Shop, .* processing ERP/)
    expect(late).toMatch(/PostNL 3STEST000001 shipped .* Shop/)
    expect(late).toMatch(/no tracking number processing · planned .* “waiting” · ERP/)
    expect(late).toContain('Running shoe size 42 €89.95 2 × Socks 3-pack €19.90')
    expect(await panel.order('0990')).toMatch(/delivered .* PostNL 3STEST000990 .* Shop .* “done” · ERP/)
    if (browser().name === 'chromium') {
      await panel.open('brief')
      await page.setViewport(1366, 768)
      await page.screenshot(join(pictures, 'live-rt.png'))
    }
  })

  test('she is one customer in the shop and the warehouse, and her earlier tickets leave this one out', async () => {
    const { panel } = await evasTicket(browser())
    expect(await panel.card('customer')).toMatch(/Eva Janssen Shop, ERP .* \+31612345678 Shop, ERP/)
    const earlier = await panel.card('tickets')
    expect(earlier).toMatch(
      /Strap of leather bag is loose resolved #6 .* Gift wrapping for order 0990 resolved #5/,
    )
    expect(earlier).not.toContain('#1')
  })

  test('the transcript goes on after the handoff with what was written in the ticket, each message once', async () => {
    const { panel } = await evasTicket(browser())
    const turns = await panel.turns()
    const expected = [
      ...(conversationsOfEva[0]?.turns ?? []).map(({ by, text }) => ({
        role: by as string,
        internal: false,
        text,
      })),
      ...(tickets[0]?.messages ?? []).map(({ by, text, internal = false }) => ({ role: by, internal, text })),
    ]
    // Replies that were sent in the meantime stand behind these.
    expect(turns.slice(0, expected.length)).toEqual(
      expected.map((turn) => ({ ...turn, text: expect.stringContaining(plain(turn.text)) })),
    )
    const others = turns.slice(expected.length).map(({ text }) => text)
    expect(new Set(others).size).toBe(others.length)
    await panel.surface.click('[data-jump="handoff"]')
    const after = () => document.querySelector('li:has([data-handoff]) + li [data-turn]')?.textContent
    expect(await panel.surface.waitFor(after, undefined, { what: 'the handoff' })).toContain(
      'my order 1001 from last week',
    )
  })

  test('a macro with her order number and tracking number ends up in the reply that RT stores', async () => {
    system('vendure')
    await addMacro(browser(), macro)
    const page = await pageFor(browser(), replyUrl(1))
    await editorReady(page)
    const panel = await TicketPanel.of(page, 'rt/1')
    await panel.card('orders')
    const text = await panel.insertMacro(macro.name)
    expect(text).toContain('Eva, order 1001 is with PostNL: 3STEST000001.')
    await page.click('input[name=SubmitTicket]')
    await page.waitFor(() => location.pathname.endsWith('/Display.html'), undefined, {
      what: 'RT to store the reply',
    })
    const stored = (await storedTexts(1)).map(plain)
    expect(stored.filter((one) => one.includes('order 1001 is with PostNL: 3STEST000001'))).not.toEqual([])
  })

  test('a canned response that RT keeps is filled for her, and an article of RT is found and quoted', async () => {
    system('vendure')
    const page = await pageFor(browser(), replyUrl(1))
    await editorReady(page)
    const panel = await TicketPanel.of(page, 'rt/1')
    await panel.card('orders')
    expect(await panel.insertMacro('Parcel is searched for')).toContain(
      'Hello Eva, we have asked PostNL to search for 3STEST000001 (order 1001).',
    )
    await panel.insertArticle('no scan in tracking', 'A parcel that tracking does not show')
    const text = plain(await editorText(page))
    expect(text).toContain('to search for 3STEST000001')
    expect(text).toContain('A parcel without a scan for three days is searched for.')
  })

  test('a line lands in the reply, is stored by RT once it is sent, and joins the transcript', async () => {
    const line = `We found your parcel, Eva. Written in ${browser().name}.`
    const page = await pageFor(browser(), replyUrl(1))
    await editorReady(page)
    const panel = await TicketPanel.of(page, 'rt/1')
    await panel.insert(line)
    expect(await editorText(page)).toContain(line)
    await page.click('input[name=SubmitTicket]')
    await page.waitFor(() => location.pathname.endsWith('/Display.html'), undefined, {
      what: 'RT to store the reply',
    })
    expect((await storedTexts(1)).filter((text) => text.includes(line))).not.toEqual([])
    const after = await TicketPanel.of(page, 'rt/1')
    await after.open('transcript')
    await after.surface.waitFor((text) => document.body.innerText.includes(text), line, { timeoutMs: 30_000 })
    expect((await after.turns()).filter(({ text }) => text.includes(line))).toEqual([
      expect.objectContaining({ role: 'agent', internal: false }),
    ])
  })
}

async function evasTicket(browser: Browser) {
  const page = await pageFor(browser, ticketUrl(1))
  return { page, panel: await TicketPanel.of(page, 'rt/1') }
}
