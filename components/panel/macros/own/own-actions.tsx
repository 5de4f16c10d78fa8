import { ownMacrosWords } from '#components/own-macros-words.ts'
import { Button } from '#components/ui/button.tsx'
import type { ListedMacro } from '../ranked.ts'
import type { Written } from './macro-form.tsx'
import { newMacroId } from './new-macro.ts'

interface OwnActionsProps {
  macro: ListedMacro
  onEdit(macro: Written): void
  onRemove(macro: ListedMacro): void
}

/** What an agent can do with a macro besides using it: their own are changed and deleted, others copied first. */
export function OwnActions({ macro, onEdit, onRemove }: OwnActionsProps) {
  const { id, name, body, mine } = macro
  if (!mine) {
    return (
      <Button look="small" data-do="copy-macro" onClick={() => onEdit({ id: newMacroId(), name, body })}>
        {ownMacrosWords.copy}
      </Button>
    )
  }
  return (
    <>
      <Button look="small" data-do="edit-macro" onClick={() => onEdit({ id, name, body })}>
        {ownMacrosWords.edit}
      </Button>
      <Button look="small" data-do="remove-macro" onClick={() => onRemove(macro)}>
        {ownMacrosWords.remove}
      </Button>
    </>
  )
}
