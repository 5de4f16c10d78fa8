import { Button } from '#components/ui/button.tsx'
import { HostChip } from '../host-chip.tsx'
import { RowProblems } from '../shell/row-problems.tsx'
import rows from '../shell/rows.module.css'
import { useOptions, useOptionsStore } from '../store/context.ts'
import type { HelpdeskDraft } from '../store/draft.ts'
import { useReadOnly } from '../store/use-draft.ts'
import { helpdesksWords } from '../words/helpdesks.ts'
import { adapterNames } from './adapter-words.ts'

/** The helpdesks of the draft, each with its address and whether the browser allows it. */
export function HelpdeskList() {
  const helpdesks = useOptions(({ draft }) => draft.helpdesks)
  if (helpdesks.length === 0) return null
  return (
    <ul className={rows.rows}>
      {helpdesks.map((helpdesk, index) => (
        <HelpdeskRow key={helpdesk.id} helpdesk={helpdesk} index={index} />
      ))}
    </ul>
  )
}

function HelpdeskRow({ helpdesk, index }: { helpdesk: HelpdeskDraft; index: number }) {
  const store = useOptionsStore()
  const readOnly = useReadOnly()
  const name = adapterNames[helpdesk.adapter] ?? helpdesk.adapter
  const remove = () =>
    store
      .getState()
      .edit(
        (draft) => ({ ...draft, helpdesks: draft.helpdesks.filter(({ id }) => id !== helpdesk.id) }),
        helpdesksWords.removed(name),
      )
  return (
    <li className={rows.row}>
      <div className={rows.line}>
        <b>{name}</b>
        <span className={rows.origin}>{helpdesk.origin}</span>
        <span className={rows.end}>
          <HostChip origin={helpdesk.origin} label={helpdesk.origin} />
          {!readOnly && (
            <Button look="small" aria-label={helpdesksWords.removeOf(name, helpdesk.origin)} onClick={remove}>
              {helpdesksWords.remove}
            </Button>
          )}
        </span>
      </div>
      <RowProblems place={`helpdesks.${index}`} />
    </li>
  )
}
