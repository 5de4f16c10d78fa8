import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { setupModule, setupSlot } from './background/setup-module.ts'

/** A script of its own, loaded by the worker on need: see `background/load-script.ts`. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [setupSlot]: setupModule })
})
