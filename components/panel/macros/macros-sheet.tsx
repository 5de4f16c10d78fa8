import { useState } from 'react'
import { doingWords } from '#components/doing-words.ts'
import { macrosWords } from '#components/macros-words.ts'
import { ownMacrosWords } from '#components/own-macros-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import type { SheetProps } from '../sheets.tsx'
import { MacroChoice } from './macro-choice.tsx'
import styles from './macros.module.css'
import { MacroForm, type Written } from './own/macro-form.tsx'
import { macroFrom } from './own/new-macro.ts'
import { replyLocale } from './reply-locale.ts'
import { useValues } from './use-values.ts'

/** What was done with a macro of the agent's own, and what takes it back. */
export interface Done {
  text: string
  undo?: () => void
}

/** The macros: found by typing, filled with what is known, inserted by one key; and the agent's own, written here. */
export default function MacrosSheet(props: SheetProps) {
  const { snapshot, view, onClose } = props
  const [editing, setEditing] = useState<Written>()
  const [done, setDone] = useState<Done>()
  const values = useValues(snapshot, replyLocale(snapshot, undefined))
  const begin = () => setEditing(macroFrom(view.actions.draftText(), values.bare))
  return (
    <Sheet name="macros" title={macrosWords.title} closeLabel={doingWords.close} onClose={onClose}>
      {editing ? (
        <MacroForm
          begun={editing}
          values={values}
          view={view}
          onSaved={(name) => {
            setEditing(undefined)
            setDone({ text: ownMacrosWords.saved(name) })
          }}
          onCancel={() => setEditing(undefined)}
        />
      ) : (
        <>
          <p role="status" className={styles.done}>
            {done?.text}
            {done?.undo && (
              <Button look="link" data-do="undo" onClick={done.undo}>
                {ownMacrosWords.undo}
              </Button>
            )}
          </p>
          <MacroChoice {...props} onEdit={setEditing} onDone={setDone} />
          <p className={styles.own}>
            <Button look="small" data-do="new-macro" onClick={begin}>
              {view.actions.draftText().trim() === '' ? ownMacrosWords.begin : ownMacrosWords.fromDraft}
            </Button>
          </p>
        </>
      )}
    </Sheet>
  )
}
