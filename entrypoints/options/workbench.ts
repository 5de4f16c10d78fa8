import { formatInWords, presetInWords } from '#components/options/words/preset-text.ts'
import type { Workbench } from '#lib/contract/workbench.ts'
import { dataPoints } from '#lib/policy/data-points.ts'
import { checkConfig } from '#lib/settings/check-config.ts'
import { credentialFields } from '#lib/sources/credentials.ts'
import { formats } from '#lib/sources/packets/formats.ts'
import { infoOf, readPayload } from '#lib/sources/packets/read-payload.ts'
import { checkPath } from '#lib/sources/paths/check-path.ts'
import { presets } from '#lib/sources/presets/index.ts'
import { searchOrNothing } from '#lib/sources/search.ts'
import { mapReplies } from './map-replies.ts'
import { preview } from './preview.ts'

/** What the options page works out by itself. Loaded after its first paint. */
export const workbench: Workbench = {
  presets: presets.map(presetInWords),
  formats: formats.map(infoOf).map(formatInWords),
  dataPoints,
  checkConfig,
  checkPath,
  search: searchOrNothing,
  mapReplies,
  readPayload: (text) => readPayload(text),
  preview,
  credentialFields,
}
