import { useContext, useMemo, useState } from 'react'
import { doingWords } from '#components/doing-words.ts'
import { macrosWords } from '#components/macros-words.ts'
import { PickList } from '#components/ui/pick-list.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { macroValues } from '#lib/drafting/macros/values.ts'
import { Failures } from '../lazy-failures.tsx'
import { noVeil } from '../masks/panel-veil.ts'
import type { SheetProps } from '../sheets.tsx'
import { VisitContext } from '../visit.ts'
import { type FillingValues, MacroPreview, useFilled } from './macro-preview.tsx'
import styles from './macros.module.css'
import { type ListedMacro, macroSearch } from './ranked.ts'
import { useMacros } from './use-macros.ts'

const none: readonly ListedMacro[] = []

/** The macros of the team and its helpdesks: found by typing, filled with what is known, inserted by one key. */
export default function MacrosSheet({ snapshot, view, onClose }: SheetProps) {
  const listed = useMacros(view.actions.listMacros)
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
  return (
    <Sheet name="macros" title={macrosWords.title} closeLabel={doingWords.close} onClose={onClose}>
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
      {filled && <MacroPreview filled={filled} onInsert={() => void insert()} onCopy={view.actions.copy} />}
    </Sheet>
  )
}

/** The values for the macros, as they may be shown and as they are. */
function useValues(snapshot: SheetProps['snapshot'], locale: string): FillingValues {
  const veil = useContext(VisitContext)?.veil ?? noVeil
  return useMemo(() => {
    const bare = veil.bare((one) => macroValues(one, locale), snapshot)
    const groups = Object.entries(bare).map(([group, values]) => [
      group,
      // As pairs: a fact may be named like a field that is never masked.
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, veil.over(value)])),
    ])
    return { bare, shown: Object.fromEntries(groups) }
  }, [veil, snapshot, locale])
}

/** A macro's name, with where it comes from. */
function MacroName({ macro: { name, folder, from } }: { macro: ListedMacro }) {
  return (
    <>
      <bdi>{name}</bdi>
      <span className={styles.soft}>{[folder, from ?? macrosWords.team].filter(Boolean).join(' · ')}</span>
    </>
  )
}

/** The macro's own language, else the customer's, so that dates and amounts read like the words around them. */
function replyLocale({ cards }: SheetProps['snapshot'], language: string | undefined): string {
  const tag = language ?? cards.brief.data?.who.language ?? 'en'
  return Intl.DateTimeFormat.supportedLocalesOf([tag.replace('_', '-')])[0] ?? 'en'
}
