import type { PageMessages } from '../messages.ts'
import { adding } from './adding.ts'
import { bars } from './bars.ts'
import { connect } from './connect.ts'
import { credentials } from './credentials.ts'
import { dataPoints } from './data-points.ts'
import { editor } from './editor.ts'
import { form } from './form.ts'
import { guide } from './guide.ts'
import { helpdesks } from './helpdesks.ts'
import { importing } from './importing.ts'
import { launches } from './launches.ts'
import { map } from './map.ts'
import { model } from './model.ts'
import { noticed } from './noticed.ts'
import { outcomes } from './outcomes.ts'
import { overview } from './overview.ts'
import { payload } from './payload.ts'
import { pointNames } from './point-names.ts'
import { practice } from './practice.ts'
import { presets } from './presets.ts'
import { publish } from './publish.ts'
import { publishing } from './publishing.ts'
import { publishingKey } from './publishing-key.ts'
import { request } from './request.ts'
import { requestMore } from './request-more.ts'
import { security } from './security.ts'
import { shell } from './shell.ts'
import { sources } from './sources.ts'
import { teamLink } from './team-link.ts'
import { teamMacros } from './team-macros.ts'
import { test } from './test.ts'

export const messages: PageMessages = {
  adding,
  bars,
  connect,
  credentials,
  form,
  guide,
  helpdesks,
  importing,
  outcomes,
  overview,
  presets,
  request,
  requestMore,
  security,
  practice,
  launches,
  publish,
  teamLink,
  publishing,
  publishingKey,
  pointNames,
  dataPoints,
  payload,
  noticed,
  model,
  editor,
  map,
  shell,
  sources,
  teamMacros,
  test,
}
