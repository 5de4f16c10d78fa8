import { BuiltInCall } from '#lib/messaging/built-in-call.ts'
import { browser, type Sender } from '#lib/platform/browser.ts'
import { askBuiltIn, promptApi } from '#lib/platform/built-in-model.ts'

// Every page of the extension hears what is sent to the worker: only the worker itself is answered here.
browser.runtime.onMessage.addListener((message: unknown, { id, tab }: Sender) => {
  const asked = BuiltInCall.safeParse(message)
  if (!asked.success || id !== browser.runtime.id || tab) return undefined
  return askBuiltIn(promptApi(), asked.data, asked.data.timeoutMs)
})
