import { configCalls } from './config-calls.ts'
import { credentialCalls } from './credential-calls.ts'
import type { OptionsHandlers } from './handlers.ts'
import { launchCalls } from './launch-calls.ts'
import { linkCalls } from './link-calls.ts'
import { modelCalls } from './model-calls.ts'
import { publishingCalls } from './publishing-calls.ts'
import { testCalls } from './test-calls.ts'

/** What the options page may ask of the worker. */
export const optionsHandlers: OptionsHandlers = {
  ...configCalls,
  ...credentialCalls,
  ...launchCalls,
  ...linkCalls,
  ...modelCalls,
  ...publishingCalls,
  ...testCalls,
}
