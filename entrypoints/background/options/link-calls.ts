import type { OptionsHandlers } from './handlers.ts'
import { notBuilt } from './not-built.ts'

export const linkCalls: Pick<
  OptionsHandlers,
  | 'joinTeam'
  | 'refreshLink'
  | 'leaveTeam'
  | 'createPublishingKey'
  | 'exportPublishingKey'
  | 'importPublishingKey'
  | 'signRelease'
> = {
  joinTeam: notBuilt,
  refreshLink: notBuilt,
  leaveTeam: notBuilt,
  createPublishingKey: notBuilt,
  exportPublishingKey: notBuilt,
  importPublishingKey: notBuilt,
  signRelease: notBuilt,
}
