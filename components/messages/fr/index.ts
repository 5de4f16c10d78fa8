import type { Messages } from '../messages.ts'
import { doing } from './doing.ts'

export const messages: Messages = { doing }
