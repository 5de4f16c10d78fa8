import { vi } from 'vitest'
import type { OptionsCalls } from '#lib/messaging/options-calls.ts'
import { optionsCalls } from '#lib/messaging/options-calls.ts'
import type { OptionsState } from '#lib/messaging/options-state.ts'
import { type Handlers, serve } from '#lib/messaging/serve.ts'
import type { WorkerParts } from '../../../../entrypoints/background/options/handlers.ts'

/** Speaks to the options page's handlers as the page does, through the parser. */
export function optionsPage(handlers: Partial<Handlers<OptionsCalls, WorkerParts>>) {
  const clear = vi.fn(async () => undefined)
  const parts = { openCache: async () => ({ clear }) } as unknown as WorkerParts
  const call = (name: keyof OptionsCalls, args: unknown = {}) =>
    serve(optionsCalls, handlers as Handlers<OptionsCalls, WorkerParts>, { call: name, args }, parts)
  return {
    clear,
    call,
    /** A call that answers with the state; a failure fails the test. */
    async state(name: keyof OptionsCalls = 'state', args: unknown = {}): Promise<OptionsState> {
      const reply = await call(name, args)
      if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
      return reply.value as OptionsState
    },
  }
}
