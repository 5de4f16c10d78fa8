import type { PageMessages } from '../messages.ts'
import { bars } from './bars.ts'
import { credentials } from './credentials.ts'
import { guide } from './guide.ts'
import { helpdesks } from './helpdesks.ts'
import { outcomes } from './outcomes.ts'
import { overview } from './overview.ts'
import { shell } from './shell.ts'
import { sources } from './sources.ts'

export const messages: PageMessages = {
  bars,
  credentials,
  guide,
  helpdesks,
  outcomes,
  overview,
  shell,
  sources,
}
