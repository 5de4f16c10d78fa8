import type { PageMessages } from '../messages.ts'
import { shell } from './shell.ts'

export const messages: PageMessages = {
  shell,
}
