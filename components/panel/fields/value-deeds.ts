import type { RowDeeds } from '../row-keys.ts'
import type { PanelView } from '../view.ts'
import type { FieldState } from './use-field.ts'

/** What the keys of a field do with its text. Whoever takes a masked value has seen it. */
export function fieldDeeds(text: string | undefined, field: FieldState, view: PanelView): RowDeeds {
  const reveal = field.hidden ? () => field.reveal('shown') : undefined
  if (text === undefined) return { reveal }
  return {
    copy: () => {
      field.reveal('copied')
      view.actions.copy(text)
    },
    insert: view.noReply
      ? undefined
      : () => {
          field.reveal('inserted')
          void view.actions.insert(text)
        },
    reveal,
  }
}
