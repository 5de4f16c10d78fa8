import { type ReactNode, useContext, useId } from 'react'
import { IconButton } from '#components/ui/button.tsx'
import { CopyIcon, InsertIcon } from '#components/ui/icons.tsx'
import { words } from '#components/words.ts'
import styles from './row.module.css'
import { ActiveRow, useRowFocus } from './row-focus.ts'
import { keysOf, type RowDeeds, runRowKey } from './row-keys.ts'
import type { PanelView } from './view.ts'

/** A list of labelled values; the arrow keys lead from one that can be acted on to the next. */
export function Rows({ children }: { children: ReactNode }) {
  const { active, list, onFocus, onKeyDown } = useRowFocus()
  return (
    <ActiveRow value={active}>
      <ul ref={list} className={styles.rows} onFocus={onFocus} onKeyDown={onKeyDown}>
        {children}
      </ul>
    </ActiveRow>
  )
}

interface RowProps {
  label: string
  /** Where the value comes from. */
  proof?: ReactNode
  tone?: 'good' | 'bad' | undefined
  actions?: ReactNode
  /** What its keys do: with them the row can be reached by the arrow keys. */
  deeds?: RowDeeds | undefined
  children: ReactNode
}

/** One labelled value with its proof beside it and its actions at the end of the line. */
export function Row({ label, proof, tone, actions, deeds, children }: RowProps) {
  const id = useId()
  const active = useContext(ActiveRow)
  const reach = deeds && {
    id,
    'data-row': '',
    tabIndex: active === id ? 0 : -1,
    'aria-keyshortcuts': keysOf(deeds),
    onKeyDown: (event: React.KeyboardEvent<HTMLElement>) => runRowKey(event, deeds),
  }
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div role="group" aria-labelledby={`${id}-label`} className={styles.row} {...reach}>
        <span id={`${id}-label`} className={styles.label} dir="auto">
          {label}
        </span>
        <div className={styles.value}>
          {children}
          {proof && <span className={`${styles.proof} ${tone ? styles[tone] : ''}`}>{proof}</span>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </li>
  )
}

/** A value in a row, in its own direction. */
export function Value({ children }: { children: ReactNode }) {
  return (
    <span className={styles.main} dir="auto">
      {children}
    </span>
  )
}

interface ValueActionsProps {
  /** Names the value for those who do not see the row. */
  what: string
  text: string
  view: PanelView
  /** Before either is done. */
  onTake?: (() => void) | undefined
}

/** The buttons that copy a value and put it into the reply. */
export function ValueActions({ what, text, view, onTake }: ValueActionsProps) {
  const taking = (act: (text: string) => unknown) => () => {
    onTake?.()
    act(text)
  }
  return (
    <>
      <IconButton label={words.copyOf(what)} icon={<CopyIcon />} onClick={taking(view.actions.copy)} />
      <IconButton label={words.insertOf(what)} icon={<InsertIcon />} onClick={taking(view.actions.insert)} />
    </>
  )
}

/** The same by keys. */
export const valueDeeds = (text: string, view: PanelView): RowDeeds => ({
  copy: () => view.actions.copy(text),
  insert: () => void view.actions.insert(text),
})
