import type { Messages } from '../messages.ts'
import { customer } from './customer.ts'
import { doing } from './doing.ts'
import { failures } from './failures.ts'
import { files } from './files.ts'
import { glance } from './glance.ts'
import { greeting } from './greeting.ts'
import { guarding } from './guarding.ts'
import { habits } from './habits.ts'
import { history } from './history.ts'
import { introduction } from './introduction.ts'
import { knowledge } from './knowledge.ts'
import { labels } from './labels.ts'
import { launches } from './launches.ts'
import { ledger } from './ledger.ts'
import { lookup } from './lookup.ts'
import { macros } from './macros.ts'
import { masks } from './masks.ts'
import { meanings } from './meanings.ts'
import { mending } from './mending.ts'
import { note } from './note.ts'
import { ownMacros } from './own-macros.ts'
import { panel } from './panel.ts'
import { pins } from './pins.ts'
import { places } from './places.ts'
import { profile } from './profile.ts'
import { reading } from './reading.ts'
import { sentence } from './sentence.ts'
import { tastes } from './tastes.ts'
import { time } from './time.ts'
import { transcript } from './transcript.ts'

export const messages: Messages = {
  customer,
  failures,
  labels,
  pins,
  introduction,
  ownMacros,
  panel,
  profile,
  reading,
  doing,
  files,
  glance,
  greeting,
  guarding,
  habits,
  history,
  knowledge,
  ledger,
  launches,
  macros,
  meanings,
  note,
  lookup,
  places,
  sentence,
  time,
  transcript,
  masks,
  mending,
  tastes,
}
