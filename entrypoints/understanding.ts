import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { understandingModule, understandingSlot } from '#lib/understanding/understanding-module.ts'

/** A script of its own, loaded by the worker on need: see `background/load-script.ts`. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [understandingSlot]: understandingModule })
})
