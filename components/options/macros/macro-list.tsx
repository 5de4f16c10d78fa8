import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { languageName } from '#components/ui/locale.ts'
import type { Macro } from '#lib/contract/macro.ts'
import { RowProblems } from '../shell/row-problems.tsx'
import rows from '../shell/rows.module.css'
import { useOptions, useOptionsStore } from '../store/context.ts'
import { useReadOnly } from '../store/use-draft.ts'
import { teamMacrosWords } from '../words/team-macros.ts'
import { Filled } from './filled.tsx'
import { macroOf, typedOf, withMacro, withoutMacro } from './macro-edits.ts'
import { MacroForm } from './macro-form.tsx'

/** The macros of the draft, each as it would be filled, and what is wrong with it. */
export function MacroList() {
  const macros = useOptions(({ draft }) => draft.macros)
  if (!Array.isArray(macros) || macros.length === 0) return <p>{teamMacrosWords.none}</p>
  return (
    <ul className={rows.rows}>
      {macros.map((macro, index) => (
        <MacroRow key={macro.id} macro={macro} index={index} />
      ))}
    </ul>
  )
}

function MacroRow({ macro, index }: { macro: Macro; index: number }) {
  const { id, name, folder, language } = macro
  const store = useOptionsStore()
  const readOnly = useReadOnly()
  const [editing, setEditing] = useState(false)
  const { edit } = store.getState()
  const about = [folder, language && languageName(language)].filter(Boolean).join(' · ')
  return (
    <li className={rows.row} data-macro={id}>
      <div className={rows.line}>
        <b>{name}</b>
        <span className={rows.origin}>{about}</span>
        {!readOnly && (
          <span className={rows.end}>
            <Button
              look="small"
              aria-label={teamMacrosWords.change(name)}
              aria-expanded={editing}
              onClick={() => setEditing(!editing)}
            >
              {teamMacrosWords.changeShort}
            </Button>
            <Button
              look="small"
              aria-label={teamMacrosWords.remove(name)}
              onClick={() => edit((draft) => withoutMacro(draft, id), teamMacrosWords.removed(name))}
            >
              {teamMacrosWords.removeShort}
            </Button>
          </span>
        )}
      </div>
      <RowProblems place={`macros.${index}`} />
      {editing ? (
        <MacroForm
          name={teamMacrosWords.change(name)}
          submit={teamMacrosWords.save}
          begun={typedOf(macro)}
          onCancel={() => setEditing(false)}
          onSubmit={(typed) => {
            edit((draft) => withMacro(draft, macroOf(typed, draft, macro)))
            setEditing(false)
          }}
        />
      ) : (
        <Filled body={macro.body} />
      )}
    </li>
  )
}
