import { pinsWords } from '#components/pins-words.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import { mostPins } from '#lib/contract/panel-preferences.ts'
import type { PanelView } from '../view.ts'

/** Whether a field is pinned to the brief, and the way to change that. */
export interface Pin {
  pinned: boolean
  toggle(): void
}

/**
 * The pin of a field of the customer; `undefined` for any other, which belongs to one order or one conversation. What
 * is kept is the field's name: its value is each customer's own.
 */
export function pinOf(point: DataPoint, label: string, { actions, preferences }: PanelView): Pin | undefined {
  if (!point.startsWith('customers.')) return undefined
  const { pins } = preferences
  const pinned = pins.includes(point)
  return {
    pinned,
    toggle: () => {
      if (!pinned && pins.length >= mostPins) return actions.tell(pinsWords.full(mostPins))
      actions.prefer({ pins: pinned ? pins.filter((one) => one !== point) : [...pins, point] })
      actions.tell((pinned ? pinsWords.unpinned : pinsWords.pinned)(label), () => actions.prefer({ pins }))
    },
  }
}
