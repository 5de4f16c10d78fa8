import type { OptionsCalls } from '#lib/messaging/calls.ts'
import type { Handlers } from '#lib/messaging/serve.ts'

/** One function a call of the options page. */
export type OptionsHandlers = Handlers<OptionsCalls, undefined>
