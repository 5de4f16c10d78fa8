import type { Messages } from '../messages.ts'
import { doing } from './doing.ts'
import { glance } from './glance.ts'
import { habits } from './habits.ts'
import { history } from './history.ts'
import { knowledge } from './knowledge.ts'
import { transcript } from './transcript.ts'

export const messages: Messages = { doing, glance, habits, history, knowledge, transcript }
