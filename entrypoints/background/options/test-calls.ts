import type { OptionsHandlers } from './handlers.ts'
import { notBuilt } from './not-built.ts'

export const testCalls: Pick<OptionsHandlers, 'testSource' | 'diagnostics'> = {
  testSource: notBuilt,
  diagnostics: notBuilt,
}
