import { type KeyboardEvent, type ReactNode, useContext, useId } from 'react'
import { IconButton } from '#components/ui/button.tsx'
import { CopyIcon, InsertIcon } from '#components/ui/icons.tsx'
import { words } from '#components/words.ts'
import { FlagButton, FlagMark, useFlagging } from './fields/flagging.tsx'
import type { FieldState } from './fields/use-field.ts'
import type { Pin } from './pins/pin.ts'
import { PinButton, PinMark } from './pins/pin-button.tsx'
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
  /** What its keys do: with them, or with a field, the row can be reached by the arrow keys. */
  deeds?: RowDeeds | undefined
  /** The field that it shows, which can be flagged. */
  field?: FieldState | undefined
  /** Its place in the brief, for a field that can be pinned. */
  pin?: Pin | undefined
  children: ReactNode
}

/** One labelled value with its proof beside it and its actions at the end of the line. */
export function Row({ label, proof, tone, actions, deeds, field, pin, children }: RowProps) {
  const id = useId()
  const active = useContext(ActiveRow)
  const flagging = useFlagging(label, field)
  const all: RowDeeds = { ...deeds, flag: flagging?.open, pin: pin?.toggle }
  const reach = (deeds || flagging || pin) && {
    id,
    'data-row': '',
    tabIndex: active === id ? 0 : -1,
    'aria-keyshortcuts': keysOf(all) || undefined,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => runRowKey(event, all),
  }
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div role="group" aria-labelledby={`${id}-label`} className={styles.row} {...reach}>
        <span id={`${id}-label`} className={styles.label} dir="auto">
          {label}
          {pin?.pinned && <PinMark />}
        </span>
        <div className={styles.value}>
          {children}
          {proof && <span className={`${styles.proof} ${tone ? styles[tone] : ''}`}>{proof}</span>}
          <FlagMark flag={field?.flag} />
        </div>
        {(actions || flagging || pin) && (
          <div className={styles.actions}>
            {actions}
            {(flagging || pin) && (
              <span className={styles.aside}>
                {pin && <PinButton label={label} pin={pin} />}
                {field && flagging && <FlagButton label={label} field={field} flagging={flagging} />}
              </span>
            )}
          </div>
        )}
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
  onTake?: ((by: 'copied' | 'inserted') => void) | undefined
}

/** The buttons that copy a value and put it into the reply. */
export function ValueActions({ what, text, view, onTake }: ValueActionsProps) {
  const taking = (by: 'copied' | 'inserted', act: (text: string) => unknown) => () => {
    onTake?.(by)
    act(text)
  }
  return (
    <>
      <IconButton
        label={words.copyOf(what)}
        icon={<CopyIcon />}
        onClick={taking('copied', view.actions.copy)}
      />
      {!view.noReply && (
        <IconButton
          label={words.insertOf(what)}
          icon={<InsertIcon />}
          onClick={taking('inserted', view.actions.insert)}
        />
      )}
    </>
  )
}

/** The same by keys. */
export const valueDeeds = (text: string, view: PanelView): RowDeeds => ({
  copy: () => view.actions.copy(text),
  insert: view.noReply ? undefined : () => void view.actions.insert(text),
})
