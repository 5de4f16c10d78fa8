import type { Messages } from '../messages.ts'
import { doing } from './doing.ts'
import { history } from './history.ts'
import { knowledge } from './knowledge.ts'
import { transcript } from './transcript.ts'

export const messages: Messages = { doing, history, knowledge, transcript }
