import type { Messages } from '../messages.ts'
import { doing } from './doing.ts'
import { history } from './history.ts'

export const messages: Messages = { doing, history }
