import type { PageMessages } from '../messages.ts'
import { adding } from './adding.ts'
import { bars } from './bars.ts'
import { credentials } from './credentials.ts'
import { guide } from './guide.ts'
import { helpdesks } from './helpdesks.ts'
import { importing } from './importing.ts'
import { launches } from './launches.ts'
import { outcomes } from './outcomes.ts'
import { overview } from './overview.ts'
import { practice } from './practice.ts'
import { presets } from './presets.ts'
import { security } from './security.ts'
import { shell } from './shell.ts'
import { sources } from './sources.ts'
import { teamMacros } from './team-macros.ts'

export const messages: PageMessages = {
  adding,
  bars,
  credentials,
  guide,
  helpdesks,
  importing,
  outcomes,
  overview,
  presets,
  security,
  practice,
  launches,
  shell,
  sources,
  teamMacros,
}
