import type { Messages } from '../messages.ts'
import { customer } from './customer.ts'
import { doing } from './doing.ts'
import { failures } from './failures.ts'
import { glance } from './glance.ts'
import { guarding } from './guarding.ts'
import { habits } from './habits.ts'
import { history } from './history.ts'
import { knowledge } from './knowledge.ts'
import { labels } from './labels.ts'
import { macros } from './macros.ts'
import { mending } from './mending.ts'
import { panel } from './panel.ts'
import { profile } from './profile.ts'
import { reading } from './reading.ts'
import { tastes } from './tastes.ts'
import { time } from './time.ts'
import { transcript } from './transcript.ts'

export const messages: Messages = {
  customer,
  failures,
  labels,
  panel,
  profile,
  reading,
  doing,
  glance,
  guarding,
  habits,
  history,
  knowledge,
  macros,
  time,
  transcript,
  mending,
  tastes,
}
