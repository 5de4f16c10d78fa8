import type { Result } from '#lib/contract/failure.ts'
import { browser } from '#lib/platform/browser.ts'
import type { Args, Reply } from './call.ts'
import type { OptionsClient } from './clients.ts'
import { type OptionsCalls, optionsCalls } from './options-calls.ts'
import { parseReply } from './parse-reply.ts'

/** The options page's line to the worker: one message a call. */
export function connectOptions(): OptionsClient {
  return { call }
}

async function call<K extends keyof OptionsCalls & string>(
  name: K,
  args: Args<OptionsCalls, K>,
): Promise<Result<Reply<OptionsCalls, K>>> {
  const send = () => browser.runtime.sendMessage({ call: name, args })
  // A worker that is just being stopped loses the message; the second one starts it anew.
  const reply = await send()
    .catch(send)
    .catch(() => undefined)
  return parseReply<OptionsCalls, K>(optionsCalls, name, reply)
}
