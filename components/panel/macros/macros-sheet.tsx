import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { doingWords } from '#components/doing-words.ts'
import { macrosWords } from '#components/macros-words.ts'
import { Sheet } from '#components/ui/sheet.tsx'
import { macroValues } from '#lib/drafting/macros/values.ts'
import { Failures } from '../lazy-failures.tsx'
import type { SheetProps } from '../sheets.tsx'
import { MacroList } from './macro-list.tsx'
import { MacroPreview, useFilled } from './macro-preview.tsx'
import styles from './macros.module.css'
import { rankedMacros } from './ranked.ts'
import { useMacros } from './use-macros.ts'

/** The macros of the team and its helpdesks: found by typing, filled with what is known, inserted by one key. */
export default function MacrosSheet({ snapshot, view, onClose }: SheetProps) {
  const listed = useMacros(view.actions.listMacros)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const macros = listed?.macros ?? []
  const ranked = useMemo(() => rankedMacros(macros, typed, snapshot), [macros, typed, snapshot])
  const at = Math.min(active, ranked.length - 1)
  const chosen = ranked[at]
  const filled = useFilled(chosen, macroValues(snapshot, replyLocale(snapshot, chosen?.language)))
  const insert = async () => {
    if (filled?.ok && (await view.actions.insert(filled.text))) onClose()
  }
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (step === undefined) void insert()
    else setActive((at + step + ranked.length) % Math.max(1, ranked.length))
  }
  const optionId = (index: number) => `${listId}-${index}`
  return (
    <Sheet name="macros" title={macrosWords.title} closeLabel={doingWords.close} onClose={onClose}>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={chosen && optionId(at)}
        aria-label={macrosWords.search}
        placeholder={macrosWords.search}
        className={styles.field}
        type="text"
        dir="auto"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onKeyDown={pressed}
      />
      {listed && listed.failures.length > 0 && (
        <Failures failures={listed.failures} severe={macros.length === 0} view={view} />
      )}
      <MacroList id={listId} macros={ranked} at={at} optionId={optionId} onChoose={setActive} />
      <p role="status" className={styles.soft}>
        {!listed && macrosWords.waiting}
        {listed && macros.length === 0 && macrosWords.empty}
        {macros.length > 0 && ranked.length === 0 && macrosWords.none}
      </p>
      {filled && <MacroPreview filled={filled} onInsert={() => void insert()} onCopy={view.actions.copy} />}
    </Sheet>
  )
}

/** The macro's own language, else the customer's, so that dates and amounts read like the words around them. */
function replyLocale({ cards }: SheetProps['snapshot'], language: string | undefined): string {
  const tag = language ?? cards.brief.data?.who.language ?? 'en'
  return Intl.DateTimeFormat.supportedLocalesOf([tag.replace('_', '-')])[0] ?? 'en'
}
