import type { Cache } from '#lib/cache/cache.ts'
import type { OptionsCalls } from '#lib/messaging/options-calls.ts'
import type { Handlers } from '#lib/messaging/serve.ts'

/** What the running worker lends to these calls, which are in a script of their own: what must not be there twice. */
export interface WorkerParts {
  openCache(): Promise<Cache>
}

/** One function a call of the options page. */
export type OptionsHandlers = Handlers<OptionsCalls, WorkerParts>
