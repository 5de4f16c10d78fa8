import { useMemo, useState } from 'react'
import { macrosWords } from '#components/macros-words.ts'
import { ownMacrosWords } from '#components/own-macros-words.ts'
import { PickList } from '#components/ui/pick-list.tsx'
import { Failures } from '../lazy-failures.tsx'
import type { SheetProps } from '../sheets.tsx'
import { MacroPreview, useFilled } from './macro-preview.tsx'
import styles from './macros.module.css'
import type { Done } from './macros-sheet.tsx'
import type { Written } from './own/macro-form.tsx'
import { OwnActions } from './own/own-actions.tsx'
import { type ListedMacro, macroSearch } from './ranked.ts'
import { replyLocale } from './reply-locale.ts'
import { useMacros } from './use-macros.ts'
import { useValues } from './use-values.ts'

const none: readonly ListedMacro[] = []

interface MacroChoiceProps extends SheetProps {
  onEdit(macro: Written): void
  onDone(done: Done | undefined): void
}

/** The macros of the agent, the team and its helpdesks, one of which is filled and inserted. */
export function MacroChoice({ snapshot, view, onClose, onEdit, onDone }: MacroChoiceProps) {
  const [turn, setTurn] = useState(0)
  const listed = useMacros(view.actions.listMacros, turn)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const macros = listed?.macros ?? none
  const search = useMemo(() => macroSearch(macros, snapshot), [macros, snapshot])
  const ranked = search(typed)
  const at = Math.min(active, ranked.length - 1)
  const chosen = ranked[at]
  const locale = replyLocale(snapshot, chosen?.language)
  const values = useValues(snapshot, locale)
  const filled = useFilled(chosen, values)
  const insert = async () => {
    if (filled?.ok && (await view.actions.insert(filled.whole))) onClose()
  }
  const again = () => setTurn((last) => last + 1)
  const remove = async ({ id, name, body }: ListedMacro) => {
    if (!(await view.actions.removeMacro(id)).ok) return
    again()
    const undo = async () => {
      await view.actions.saveMacro({ id, name, body })
      onDone(undefined)
      again()
    }
    onDone({ text: ownMacrosWords.removed(name), undo: () => void undo() })
  }
  return (
    <>
      <div className={styles.choice}>
        <PickList
          fieldLabel={macrosWords.search}
          listLabel={macrosWords.title}
          typed={typed}
          options={ranked.map((macro) => ({ id: macro.id, content: <MacroName macro={macro} /> }))}
          active={at}
          onType={(text) => {
            setTyped(text)
            setActive(0)
          }}
          onMove={setActive}
          onEnter={() => void insert()}
          onPress={setActive}
        />
      </div>
      {listed && listed.failures.length > 0 && (
        <Failures failures={listed.failures} severe={macros.length === 0} view={view} />
      )}
      <p role="status" className={styles.soft}>
        {!listed && macrosWords.waiting}
        {listed && macros.length === 0 && macrosWords.empty}
        {macros.length > 0 && ranked.length === 0 && macrosWords.none}
      </p>
      {chosen && filled && (
        <MacroPreview
          filled={filled}
          more={<OwnActions macro={chosen} onEdit={onEdit} onRemove={(macro) => void remove(macro)} />}
          onInsert={() => void insert()}
          onCopy={view.actions.copy}
        />
      )}
    </>
  )
}

/** A macro's name, with where it comes from. */
function MacroName({ macro: { name, folder, from, mine } }: { macro: ListedMacro }) {
  const origin = mine ? ownMacrosWords.mine : (from ?? macrosWords.team)
  return (
    <>
      <bdi>{name}</bdi>
      <span className={styles.soft}>{[folder, origin].filter(Boolean).join(' · ')}</span>
    </>
  )
}
