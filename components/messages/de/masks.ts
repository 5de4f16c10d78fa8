import type { Messages } from '../messages.ts'

export const masks: Messages['masks'] = {
  insertedWhole:
    'Hier verdeckt. Was Sie einfügen oder kopieren, enthält den Wert selbst; das wird protokolliert.',
  revealAll: 'Verdecktes aufdecken (wird protokolliert)',
}
