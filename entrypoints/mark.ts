import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { marker } from '#lib/draft-mark/draw-marks.ts'

/** Put into a helpdesk page on need, beside the content script: see `background/mark-draft.ts`. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { batonMark: marker() })
})
