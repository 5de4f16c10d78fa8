import { presetInWords } from '#components/options/words/preset-text.ts'
import { noRecords } from '#lib/contract/records.ts'
import type { Workbench } from '#lib/contract/workbench.ts'
import { dataPoints } from '#lib/policy/data-points.ts'
import { checkConfig } from '#lib/settings/check-config.ts'
import { credentialFields } from '#lib/sources/credentials.ts'
import { presets } from '#lib/sources/presets/index.ts'

/** The real presets and the config's real check; the parts that a test of the shell does not use find nothing. */
export const makeWorkbench = (): Workbench => ({
  presets: presets.map(presetInWords),
  formats: [],
  dataPoints,
  checkConfig,
  checkPath: () => undefined,
  search: () => null,
  mapReplies: () => ({ records: noRecords(), issues: [] }),
  readPayload: () => ({ packets: [] }),
  preview: () => {
    throw new Error('the shell shows no preview')
  },
  credentialFields,
})
