import { botFramework } from './bot-framework.ts'
import type { Preset } from './preset.ts'
import { requestTrackerHistory, requestTrackerTicket } from './request-tracker.ts'
import { tryton } from './tryton.ts'
import { vendure } from './vendure.ts'

/** All presets, in the order in which a lead sees them. */
export const presets: readonly Preset[] = [
  botFramework,
  requestTrackerTicket,
  requestTrackerHistory,
  vendure,
  tryton,
]

/** The preset of a team config's source; `undefined` where this Baton does not have it. */
export const presetById = (id: string): Preset | undefined => presets.find((preset) => preset.id === id)
