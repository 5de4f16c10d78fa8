import type { Failure, Result } from '#lib/contract/failure.ts'
import type { OptionsCalls } from '#lib/messaging/options-calls.ts'
import type { OptionsState } from '#lib/messaging/options-state.ts'
import type { Page } from '../drivers/driver.ts'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

/** Makes a call as the options page does. A failure fails the test. */
export async function ask<T>(page: Page, call: keyof OptionsCalls, args: object = {}): Promise<T> {
  const reply = await send<T>(page, call, args)
  if (!reply.ok) throw new Error(`${call}: ${JSON.stringify(reply.failure)}`)
  return reply.value
}

/** A call that answers with the page's new state. */
export const stateAfter = (page: Page, call: keyof OptionsCalls, args: object = {}): Promise<OptionsState> =>
  ask<OptionsState>(page, call, args)

/** The failure of a call that must not work. */
export async function failureOf(page: Page, call: keyof OptionsCalls, args: object = {}): Promise<Failure> {
  const reply = await send(page, call, args)
  if (reply.ok) throw new Error(`${call} has worked`)
  return reply.failure
}

function send<T>(page: Page, call: string, args: object): Promise<Result<T>> {
  const message = (what: { call: string; args: object }) => chrome.runtime.sendMessage(what)
  return page.evaluate(message, { call, args }) as Promise<Result<T>>
}
