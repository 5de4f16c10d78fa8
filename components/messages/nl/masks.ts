import type { Messages } from '../messages.ts'

export const masks: Messages['masks'] = {
  insertedWhole: 'Hier afgeschermd. In het antwoord komt de waarde zelf; dat wordt vastgelegd.',
}
