import type { Messages } from '../messages.ts'
import { doing } from './doing.ts'
import { history } from './history.ts'
import { knowledge } from './knowledge.ts'

export const messages: Messages = { doing, history, knowledge }
