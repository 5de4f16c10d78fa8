import type { Messages } from '../messages.ts'
import { doing } from './doing.ts'
import { glance } from './glance.ts'
import { guarding } from './guarding.ts'
import { habits } from './habits.ts'
import { history } from './history.ts'
import { knowledge } from './knowledge.ts'
import { macros } from './macros.ts'
import { transcript } from './transcript.ts'

export const messages: Messages = { doing, glance, guarding, habits, history, knowledge, macros, transcript }
