import { kindOfSlot, pointsOfSlot } from '#lib/ledger/masks.ts'
import type { PanelVisit } from '../visit.ts'
import { botOf, type FieldOf } from './use-field.ts'

/** The field of a collected fact; `nth` where the slot has several. */
export const factField = (slot: string, visit: PanelVisit | undefined, nth?: number): FieldOf => ({
  point: 'packets.facts',
  slot,
  ...(nth !== undefined && nth > 1 && { nth }),
  sourceId: botOf(visit),
  masks: pointsOfSlot(slot),
  kind: kindOfSlot(slot),
})
