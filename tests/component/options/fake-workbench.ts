import { noRecords } from '#lib/contract/records.ts'
import { TeamConfig } from '#lib/contract/team-config.ts'
import type { Workbench } from '#lib/contract/workbench.ts'
import { dataPoints } from '#lib/policy/data-points.ts'
import { credentialFields } from '#lib/sources/credentials.ts'
import { presets } from '#lib/sources/presets/index.ts'

/** The real presets and the config's real schema; the parts that a test of the shell does not use find nothing. */
export const workbench: Workbench = {
  presets,
  formats: [],
  dataPoints,
  checkConfig: (document) => {
    const parsed = TeamConfig.safeParse(document)
    const issues = parsed.success ? [] : parsed.error.issues
    return issues.map(({ path, message }) => ({ path: path.map(String).join('.'), problem: message }))
  },
  checkPath: () => undefined,
  search: () => null,
  mapReplies: () => ({ records: noRecords(), issues: [] }),
  readPayload: () => ({ packets: [] }),
  preview: () => {
    throw new Error('the shell shows no preview')
  },
  credentialFields,
}
