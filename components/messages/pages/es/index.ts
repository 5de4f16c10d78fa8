import type { PageMessages } from '../messages.ts'
import { bars } from './bars.ts'
import { outcomes } from './outcomes.ts'
import { shell } from './shell.ts'

export const messages: PageMessages = {
  bars,
  outcomes,
  shell,
}
