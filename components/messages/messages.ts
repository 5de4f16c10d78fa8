import type { customer } from './en/customer.ts'
import type { doing } from './en/doing.ts'
import type { failures } from './en/failures.ts'
import type { files } from './en/files.ts'
import type { glance } from './en/glance.ts'
import type { greeting } from './en/greeting.ts'
import type { guarding } from './en/guarding.ts'
import type { habits } from './en/habits.ts'
import type { history } from './en/history.ts'
import type { introduction } from './en/introduction.ts'
import type { knowledge } from './en/knowledge.ts'
import type { labels } from './en/labels.ts'
import type { launches } from './en/launches.ts'
import type { ledger } from './en/ledger.ts'
import type { lookup } from './en/lookup.ts'
import type { macros } from './en/macros.ts'
import type { masks } from './en/masks.ts'
import type { meanings } from './en/meanings.ts'
import type { mending } from './en/mending.ts'
import type { note } from './en/note.ts'
import type { ownMacros } from './en/own-macros.ts'
import type { panel } from './en/panel.ts'
import type { pins } from './en/pins.ts'
import type { places } from './en/places.ts'
import type { profile } from './en/profile.ts'
import type { reading } from './en/reading.ts'
import type { sentence } from './en/sentence.ts'
import type { tastes } from './en/tastes.ts'
import type { time } from './en/time.ts'
import type { transcript } from './en/transcript.ts'

/**
 * All words of the panel, by area. An area is what one lazily loaded part of the panel needs; English is the model that
 * every other language has to fill whole.
 */
export interface Messages {
  profile: typeof profile
  reading: typeof reading
  pins: typeof pins
  introduction: typeof introduction
  ownMacros: typeof ownMacros
  panel: typeof panel
  labels: typeof labels
  failures: typeof failures
  customer: typeof customer
  doing: typeof doing
  files: typeof files
  glance: typeof glance
  greeting: typeof greeting
  guarding: typeof guarding
  habits: typeof habits
  history: typeof history
  knowledge: typeof knowledge
  ledger: typeof ledger
  launches: typeof launches
  macros: typeof macros
  meanings: typeof meanings
  note: typeof note
  lookup: typeof lookup
  places: typeof places
  masks: typeof masks
  mending: typeof mending
  tastes: typeof tastes
  sentence: typeof sentence
  time: typeof time
  transcript: typeof transcript
}
export type Area = keyof Messages
