import { expect, test } from 'vitest'
import type { Page, Surface } from '../drivers/driver.ts'
import { card, panelOf } from '../stage/panel.ts'
import { mails } from '../stage/roundcube.ts'
import { stagedForFile } from '../stage/staged.ts'

const staged = stagedForFile()
const question = 'What is your order number?'

/** Types as the browser does for the agent, into an editor whose document is a frame of the page. */
async function typeInFrame(page: Page, frame: string, text: string): Promise<void> {
  const typed = ([css = '', words = '']: string[]) => {
    const inside = document.querySelector<HTMLIFrameElement>(css)?.contentDocument
    if (!inside?.body.isContentEditable) return false
    inside.body.focus()
    inside.getSelection()?.selectAllChildren(inside.body)
    inside.getSelection()?.collapseToStart()
    return inside.execCommand('insertText', false, words)
  }
  await page.waitFor(typed, [frame, text], { what: `text in the editor ${frame}` })
}

async function note(panel: Surface): Promise<string> {
  return panel.text('[data-guard] [data-answered="order_id"]')
}

/** The text that the guard has underlined in an editor, once there is one. */
function underlined(frame: string): string | false {
  const view = document.querySelector<HTMLIFrameElement>(frame)?.contentWindow as typeof window &
    typeof globalThis
  return [...(view.CSS.highlights.get('baton-answered') ?? [])].map(String).join() || false
}

function lineUnder(frame: string): string | undefined {
  const inside = document.querySelector<HTMLIFrameElement>(frame)?.contentDocument
  return inside?.defaultView?.getComputedStyle(inside.body, '::highlight(baton-answered)').textDecorationLine
}

function unmarked(frame: string): boolean {
  const view = document.querySelector<HTMLIFrameElement>(frame)?.contentWindow as typeof window &
    typeof globalThis
  return !view.CSS.highlights.has('baton-answered') && document.documentElement.children.length === 3
}

const elementsOfPage = () => [...document.documentElement.children].map(({ tagName }) => tagName)

/** What a click into the corner of an element would reach, where the chip is. */
function atLowerRight(css: string): string | undefined {
  const element = document.querySelector(css)
  element?.scrollIntoView({ block: 'end' })
  const box = element?.getBoundingClientRect()
  return box && document.elementFromPoint(box.right - 30, box.bottom - 20)?.id
}

/** The panel, once a worker that was stopped and started again has read the conversation. */
async function readPanel(page: Page, ticket: string): Promise<Surface> {
  const panel = await panelOf(page, ticket)
  await card(panel, 'brief')
  await panel.text('[data-part="sentence"]')
  return panel
}

test('a question in the rich editor of RT, which lives in a frame, reaches the guard', async () => {
  const { stage, open } = staged()
  const page = await open(`${stage.rt.origin}/Ticket/Update.html?Action=Respond&id=1`)
  const panel = await readPanel(page, 'rt/1')
  await typeInFrame(page, 'iframe.cke_wysiwyg_frame', question)
  expect(await note(panel)).toContain('1001')
})

test('a question in a plain text area reaches the guard', async () => {
  const { stage, open } = staged()
  const page = await open(`${stage.rt.origin}/Ticket/Update.html?Action=Respond&id=1&plain=1`)
  const panel = await readPanel(page, 'rt/1')
  await page.type('#UpdateContent', ` ${question}`)
  expect(await note(panel)).toContain('1001')
})

test('a question in the rich editor of a mail reaches the guard; what the mail quotes does not', async () => {
  const { stage, open } = staged()
  const page = await open(`${stage.roundcube.origin}/?_task=mail&_mbox=INBOX&_uid=${mails.eva}&_action=show`)
  await readPanel(page, `mail/${mails.eva}`)
  await page.goto(`${stage.roundcube.origin}/?_task=mail&_action=compose&_id=staged`)
  const panel = await readPanel(page, `mail/${mails.eva}`)
  const quote = (words: string) => {
    const inside = document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument
    const quoted = inside?.querySelector('blockquote')
    if (quoted) quoted.textContent = words
    return quoted !== null
  }
  await page.evaluate(quote, 'And what is your e-mail address?')
  await typeInFrame(page, '#composebody_ifr', question)
  expect(await note(panel)).toContain('1001')
  const asked = () =>
    [...document.querySelectorAll<HTMLElement>('[data-answered]')].map((one) => one.dataset.answered)
  expect(await panel.evaluate(asked)).toEqual(['order_id'])
})

test('one key says the answer back in the place of the question, in the rich editor of RT, and undo brings it back', async () => {
  const { stage, open } = staged()
  const page = await open(`${stage.rt.origin}/Ticket/Update.html?Action=Respond&id=1`)
  const panel = await readPanel(page, 'rt/1')
  const frame = 'iframe.cke_wysiwyg_frame'
  await typeInFrame(page, frame, question)
  await note(panel)
  expect(await page.waitFor(underlined, frame, { what: 'the question underlined' })).toBe(question)
  expect(await page.evaluate(lineUnder, frame)).toContain('underline')
  expect(await page.evaluate(elementsOfPage)).toEqual(['HEAD', 'BODY', 'DIV', 'DIV'])
  await panel.click('[data-do="say-it-back"]')
  const draft = (css: string) =>
    document.querySelector<HTMLIFrameElement>(css)?.contentDocument?.body.innerText
  const saidBack = (css: string) => {
    const text = document.querySelector<HTMLIFrameElement>(css)?.contentDocument?.body.innerText ?? ''
    return text.includes('1001 as your order number') && text
  }
  expect(await page.waitFor(saidBack, frame, { what: 'the answer said back' })).not.toContain(question)
  await page.waitFor(unmarked, frame, { what: 'the mark gone' })
  await panel.click('[data-do="undo"]')
  await panel.text('[data-guard] [data-answered="order_id"]')
  expect(await page.evaluate(draft, frame)).toContain(question)
})

test('a frame that the editor makes anew has the line under the question as well', async () => {
  const { stage, open } = staged()
  const page = await open(`${stage.rt.origin}/Ticket/Update.html?Action=Respond&id=1`)
  const panel = await readPanel(page, 'rt/1')
  const frame = 'iframe.cke_wysiwyg_frame'
  await typeInFrame(page, frame, question)
  await page.waitFor(underlined, frame, { what: 'the question underlined' })
  await page.evaluate((css: string) => {
    const old = document.querySelector(css)
    old?.replaceWith(old.cloneNode())
  }, frame)
  const gone = () => document.querySelector('[data-guard] [data-answered]') === null
  await panel.waitFor(gone, undefined, { what: 'the note about the old draft gone' })
  await typeInFrame(page, frame, question)
  await note(panel)
  const hasLine = (css: string) => {
    const inside = document.querySelector<HTMLIFrameElement>(css)?.contentDocument
    const view = inside?.defaultView as (typeof window & typeof globalThis) | null | undefined
    const look = inside && view?.getComputedStyle(inside.body, '::highlight(baton-answered)')
    return Boolean(
      view?.CSS.highlights.has('baton-answered') && look?.textDecorationLine.includes('underline'),
    )
  }
  await page.waitFor(hasLine, frame, { what: 'the line in the new frame' })
})

test('a question is taken out of a plain text area, and the rest of the draft stays', async () => {
  const { stage, open } = staged()
  const page = await open(`${stage.rt.origin}/Ticket/Update.html?Action=Respond&id=1&plain=1`)
  const panel = await readPanel(page, 'rt/1')
  await page.type('#UpdateContent', ` ${question}`)
  await note(panel)
  // A chip stands at the box, which keeps the focus and every click.
  await page.waitFor(() => document.documentElement.children.length === 4, undefined, { what: 'the chip' })
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('UpdateContent')
  expect(await page.evaluate(atLowerRight, '#UpdateContent')).toBe('UpdateContent')
  await panel.click('[data-do="take-out"]')
  const without = (asked: string) => {
    const text = document.querySelector<HTMLTextAreaElement>('#UpdateContent')?.value ?? asked
    return !text.includes(asked) && text
  }
  expect(await page.waitFor(without, question, { what: 'the draft without it' })).toContain(
    'A draft of mine.',
  )
  await page.waitFor(() => document.documentElement.children.length === 3, undefined, { what: 'no chip' })
})

test('a note waits on the rail of a collapsed panel', async () => {
  const { stage, open } = staged()
  const page = await open(`${stage.rt.origin}/Ticket/Update.html?Action=Respond&id=1&plain=1`)
  const panel = await readPanel(page, 'rt/1')
  await page.type('#UpdateContent', ` ${question}`)
  await note(panel)
  await panel.click('[data-toggle]')
  const label = () => document.querySelector('[data-panel="collapsed"] button')?.getAttribute('aria-label')
  expect(await panel.waitFor(label, undefined, { what: 'the rail' })).toContain('1 question already answered')
  await panel.click('[data-toggle]')
  await note(panel)
})
