import { underlineCss } from '#lib/draft-mark/underline-look.ts'
import type { Args } from '#lib/messaging/call.ts'
import type { PageCalls } from '#lib/messaging/calls.ts'
import { browser } from '#lib/platform/browser.ts'
import { callPage } from './page-calls.ts'

/**
 * Marks sentences in a tab's reply box. What draws is put into the page when there is first something to draw, and the look
 * again when the box is in a new frame: most pages never need it. A mark that cannot be drawn is no failure to speak of, since the panel says the same.
 */
export async function markDraft(tabId: number, mark: Args<PageCalls, 'drawMarks'>): Promise<void> {
  const drawn = await callPage(tabId, 'drawMarks', mark)
  if (!drawn.ok || drawn.value || mark.texts.length === 0) return
  await putIn(tabId).catch(() => undefined)
  await callPage(tabId, 'drawMarks', mark)
}

/** The look goes into the frames too: that is where rich editors have their text, and make new ones as they like. */
async function putIn(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: underlineCss })
  await browser.scripting.executeScript({ target: { tabId }, files: ['mark.js'] })
}
