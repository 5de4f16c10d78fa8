import { expect, test } from 'vitest'
import type { Page, Surface } from '../drivers/driver.ts'
import { card, panelOf } from '../stage/panel.ts'
import { browserForFile } from '../support/browser.ts'

declare const chrome: { storage: Record<'local' | 'session', { get(keys: null): Promise<object> }> }

const browserNow = browserForFile()
const openDesk = (ticket: string): Promise<Page> =>
  browserNow().openExtensionPage(`practice.html?ticket=${ticket}`)

/** What a part of the brief shows, once it was read in the conversation. */
function readPart(panel: Surface, name: string): Promise<string> {
  const read = (css: string) => document.querySelector<HTMLElement>(css)?.innerText
  return panel.waitFor(read, `[data-part="${name}"][data-state="inferred"]`, {
    what: `the part ${name}, read in the conversation`,
  })
}

test('a bare transcript of a bot becomes a brief that says where it was read', async () => {
  const desk = await openDesk('P-1007')
  const panel = await panelOf(desk, 'practice/P-1007')
  await card(panel, 'brief')
  expect(await readPart(panel, 'want')).toContain('Where is my parcel?')
  expect(await readPart(panel, 'escalation')).toMatch(/read from the conversation[\s\S]*real person/)
  expect(await panel.text('[data-part="sentence"]')).toMatch(/\w.*\.$/)

  await panel.click('[data-part="escalation"] button', { text: 'read from the conversation' })
  const reached = () => document.activeElement?.closest('[data-turn]')?.textContent
  expect(await panel.waitFor(reached, undefined, { what: 'the turn that was read' })).toContain('real person')
  await desk.close()
})

test('what the bot sent is not marked as read', async () => {
  const desk = await openDesk('P-1001')
  const panel = await panelOf(desk, 'practice/P-1001')
  await panel.text('[data-part="sentence"]')
  // Below the first screen, and so loaded after it.
  await panel.text('[data-part="known"]')
  const stateOf = (name: string) =>
    document.querySelector<HTMLElement>(`[data-part="${name}"]`)?.dataset.state
  for (const name of ['want', 'mood', 'escalation', 'known', 'tried'])
    expect(await panel.evaluate(stateOf, name), name).toBe('sent')
  await desk.close()
})

test('what the customer says against the records stands in the brief, with what is known of the case', async () => {
  const desk = await openDesk('P-1007')
  const panel = await panelOf(desk, 'practice/P-1007')
  // The words that said so first.
  expect(await panel.text('[data-part="claims"]')).toMatch(
    /not delivered[\s\S]*waiting for it since last week[\s\S]*Delivered Vendure/,
  )
  expect(await readPart(panel, 'known')).toMatch(/1007[\s\S]*read from the conversation/)
  expect(await readPart(panel, 'mood')).toContain('negative')
  expect(await panel.text('[data-part="completeness"]')).toMatch(/\d of \d known/)
  await desk.close()
})

/** What the guard says, once it says anything. */
const notes = (panel: Surface) => panel.text('[data-guard] [data-answered]')
const draft = 'Thank you. Could you give me your order number?'

test('a question that was answered gets a quiet note with the value; a confirmation gets none', async () => {
  const desk = await openDesk('P-1007')
  const panel = await panelOf(desk, 'practice/P-1007')
  await readPart(panel, 'known')
  await desk.type('#desk-reply', draft)
  const note = await notes(panel)
  expect(note).toContain('Already answered: order number 1007')
  expect(note).toContain('My order number is 1007')
  expect(await desk.evaluate(() => document.activeElement?.id)).toBe('desk-reply')

  await desk.fill('#desk-reply', 'Is 1007 still your order number?')
  const silent = () => document.querySelector('[data-answered]') === null
  await panel.waitFor(silent, undefined, { what: 'the note to go' })

  await desk.fill('#desk-reply', draft)
  await notes(panel)
  await panel.click('[data-answered] button', { text: 'Ask anyway' })
  await panel.waitFor(silent, undefined, { what: 'the note to be dismissed' })
  await desk.close()
})

test('a note leads to the turn that answers', async () => {
  const desk = await openDesk('P-1007')
  const panel = await panelOf(desk, 'practice/P-1007')
  await readPart(panel, 'known')
  await desk.type('#desk-reply', draft)
  await notes(panel)
  await panel.click('[data-answered] button[title="Show in the transcript"]')
  const reached = () => document.activeElement?.closest('[data-turn]')?.textContent
  expect(await panel.waitFor(reached, undefined, { what: 'the answering turn' })).toContain('1007')
  await desk.close()
})

test('a draft is in no storage of the extension', async () => {
  const desk = await openDesk('P-1007')
  const panel = await panelOf(desk, 'practice/P-1007')
  await readPart(panel, 'known')
  await desk.type('#desk-reply', `${draft} Canaryword`)
  await notes(panel)
  const stored = await desk.evaluate(everythingStored)
  expect(stored).toContain('P-1007')
  expect(stored).not.toMatch(/canaryword|give me your order/i)
  await desk.close()
})

/** All that the extension has stored, as a text. Runs in a page of the extension. */
async function everythingStored(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const rows: unknown[] = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)]
  rows.push({ ...localStorage }, { ...sessionStorage }, location.href, document.cookie)
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name))
    for (const store of database.objectStoreNames)
      rows.push(...(await done(database.transaction(store).objectStore(store).getAll())))
    database.close()
  }
  return JSON.stringify(rows)
}
