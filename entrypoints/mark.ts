import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { type DrawMarks, marker } from '#lib/draft-mark/draw-marks.ts'

/**
 * Put into a helpdesk page on need, beside the content script: see `background/mark-draft.ts`. It comes again with the look
 * for a new frame, and leaves the marks to whom has drawn them.
 */
export default defineUnlistedScript(() => {
  const page = globalThis as { batonMark?: DrawMarks }
  page.batonMark ??= marker()
})
