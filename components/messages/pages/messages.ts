import type { adding } from './en/adding.ts'
import type { bars } from './en/bars.ts'
import type { connect } from './en/connect.ts'
import type { credentials } from './en/credentials.ts'
import type { dataPoints } from './en/data-points.ts'
import type { editor } from './en/editor.ts'
import type { form } from './en/form.ts'
import type { guide } from './en/guide.ts'
import type { helpdesks } from './en/helpdesks.ts'
import type { importing } from './en/importing.ts'
import type { launches } from './en/launches.ts'
import type { map } from './en/map.ts'
import type { model } from './en/model.ts'
import type { noticed } from './en/noticed.ts'
import type { outcomes } from './en/outcomes.ts'
import type { overview } from './en/overview.ts'
import type { payload } from './en/payload.ts'
import type { pointNames } from './en/point-names.ts'
import type { practice } from './en/practice.ts'
import type { presets } from './en/presets.ts'
import type { publish } from './en/publish.ts'
import type { publishing } from './en/publishing.ts'
import type { publishingKey } from './en/publishing-key.ts'
import type { request } from './en/request.ts'
import type { requestMore } from './en/request-more.ts'
import type { security } from './en/security.ts'
import type { shell } from './en/shell.ts'
import type { sources } from './en/sources.ts'
import type { teamLink } from './en/team-link.ts'
import type { teamMacros } from './en/team-macros.ts'
import type { test } from './en/test.ts'

/** All words of the options page, by area; English is the model for the other languages. */
export interface PageMessages {
  adding: typeof adding
  bars: typeof bars
  connect: typeof connect
  credentials: typeof credentials
  form: typeof form
  guide: typeof guide
  helpdesks: typeof helpdesks
  importing: typeof importing
  outcomes: typeof outcomes
  overview: typeof overview
  presets: typeof presets
  requestMore: typeof requestMore
  request: typeof request
  security: typeof security
  practice: typeof practice
  launches: typeof launches
  publish: typeof publish
  teamLink: typeof teamLink
  publishing: typeof publishing
  publishingKey: typeof publishingKey
  pointNames: typeof pointNames
  dataPoints: typeof dataPoints
  payload: typeof payload
  noticed: typeof noticed
  model: typeof model
  editor: typeof editor
  map: typeof map
  shell: typeof shell
  sources: typeof sources
  teamMacros: typeof teamMacros
  test: typeof test
}
