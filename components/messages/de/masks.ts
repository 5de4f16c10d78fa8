import type { Messages } from '../messages.ts'

export const masks: Messages['masks'] = {
  insertedWhole: 'Hier verdeckt. In die Antwort kommt der Wert selbst; das wird aufgezeichnet.',
}
