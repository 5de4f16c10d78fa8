import type { PanelCalls } from '#lib/messaging/calls.ts'
import type { OptionsClient, PanelClient } from '#lib/messaging/clients.ts'
import type { Handlers } from '#lib/messaging/serve.ts'

// None of these functions runs: the type check, which is a part of the tests, reads them.
export function wrongCalls(panel: PanelClient, options: OptionsClient) {
  void panel.call('retry', { sourceId: 'shop' })
  // @ts-expect-error there is no such call
  void panel.call('erase', {})
  // @ts-expect-error a call of the options page is none of the panel
  void panel.call('clearCache', {})
  // @ts-expect-error the arguments are missing
  void panel.call('insert')
  // @ts-expect-error an argument of another type
  void panel.call('insert', { text: 7 })
  // @ts-expect-error the choice is taken back with null, which must be said
  void panel.call('chooseConversation', {})
  // @ts-expect-error an argument that the call does not have
  void options.call('state', { secret: 'x' })
  // @ts-expect-error the reply is a Result: its value is not there before it is known to be one
  void options.call('state', {}).then((reply) => reply.value.config)
}

export function wrongHandlers(right: Handlers<PanelCalls, undefined>) {
  const { ping: _, ...withoutPing } = right
  // @ts-expect-error a call without a handler
  const missing: Handlers<PanelCalls, undefined> = withoutPing
  // @ts-expect-error a handler whose reply is not that of the call
  const wrong: Handlers<PanelCalls, undefined> = { ...right, retry: () => 'done' }
  return [missing, wrong]
}
