import { useRef, useState } from 'react'
import { useShortcut } from '../keys/use-shortcut.ts'
import { OutcomeBar } from '../outcome-bar.tsx'
import type { PanelState } from '../store/state.ts'
import styles from './look-up.module.css'
import LookUpSheet from './look-up-sheet.tsx'
import { noTicket } from './no-ticket.ts'
import { viewWithoutTicket } from './view-without-ticket.ts'

/** The look-up where no ticket is open: open for each text that is marked, until the agent closes it. */
export default function LookUpAlone({ state }: { state: PanelState }) {
  const { shortcut, report } = state
  const [marked, setMarked] = useState(shortcut?.name === 'look-up' ? shortcut.text : undefined)
  useShortcut(shortcut, (name) => {
    if (name === 'look-up') setMarked(shortcut?.text)
  })
  const dismiss = useRef(() => report(undefined)).current
  if (marked === undefined) return null
  const view = viewWithoutTicket(state, marked)
  return (
    <LookUpSheet snapshot={noTicket} view={view} onClose={() => setMarked(undefined)}>
      <div className={styles.outcome}>
        <OutcomeBar
          outcome={state.outcome}
          labelOf={view.labelOf}
          onCopy={view.actions.copy}
          onReplace={view.actions.replace}
          onDismiss={dismiss}
        />
      </div>
    </LookUpSheet>
  )
}
