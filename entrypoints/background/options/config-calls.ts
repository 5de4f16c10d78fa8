import type { OptionsHandlers } from './handlers.ts'
import { notBuilt } from './not-built.ts'

export const configCalls: Pick<
  OptionsHandlers,
  | 'state'
  | 'importConfig'
  | 'removeConfig'
  | 'saveDraft'
  | 'applyDraft'
  | 'historyConfig'
  | 'restore'
  | 'hostsChanged'
  | 'clearCache'
> = {
  state: notBuilt,
  importConfig: notBuilt,
  removeConfig: notBuilt,
  saveDraft: notBuilt,
  applyDraft: notBuilt,
  historyConfig: notBuilt,
  restore: notBuilt,
  hostsChanged: notBuilt,
  clearCache: notBuilt,
}
