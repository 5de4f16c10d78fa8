import { useState } from 'react'
import { useOptionsStore } from '../store/context.ts'
import { teamMacrosWords } from '../words/team-macros.ts'
import { emptyMacro, macroOf, withMacro } from './macro-edits.ts'
import { MacroForm } from './macro-form.tsx'

/** Adds a macro, and is then ready for the next one. */
export function AddMacro() {
  const store = useOptionsStore()
  const [turn, setTurn] = useState(0)
  return (
    <MacroForm
      key={turn}
      name={teamMacrosWords.add}
      submit={teamMacrosWords.addButton}
      begun={emptyMacro}
      onSubmit={(typed) => {
        store.getState().edit((draft) => withMacro(draft, macroOf(typed, draft)))
        setTurn(turn + 1)
      }}
    />
  )
}
