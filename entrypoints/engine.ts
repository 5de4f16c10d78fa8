import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { cacheModule, cacheSlot } from '#lib/cache/cache-module.ts'
import { engineModule, engineSlot } from '#lib/sources/engine-module.ts'

/** A script of its own, loaded by the worker on need: see `background/load-script.ts`. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [engineSlot]: engineModule, [cacheSlot]: cacheModule })
})
