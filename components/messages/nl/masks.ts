import type { Messages } from '../messages.ts'

export const masks: Messages['masks'] = {
  insertedWhole: 'Hier afgeschermd. Wat u invoegt of kopieert, bevat de waarde zelf; dat wordt vastgelegd.',
  revealAll: 'Afgeschermde waarden tonen (wordt vastgelegd)',
}
