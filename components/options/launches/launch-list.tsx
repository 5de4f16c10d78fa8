import { Button } from '#components/ui/button.tsx'
import type { Launch } from '#lib/contract/launch.ts'
import { HostChip } from '../host-chip.tsx'
import { RowProblems } from '../shell/row-problems.tsx'
import rows from '../shell/rows.module.css'
import { useOptions, useOptionsStore } from '../store/context.ts'
import { originOf } from '../store/draft.ts'
import { useReadOnly } from '../store/use-draft.ts'
import { withoutLaunch } from './launch-edits.ts'

/** The launches of the draft, each with where it leads and what is wrong with it. */
export function LaunchList() {
  const launches = useOptions(({ draft }) => draft.launches)
  if (!Array.isArray(launches) || launches.length === 0) return null
  return (
    <ul className={rows.rows}>
      {launches.map((launch, index) => (
        <LaunchRow key={launch.id} launch={launch} index={index} />
      ))}
    </ul>
  )
}

const kindWords: Record<Launch['kind'], string> = { link: 'Opens a page', session: 'Makes a session' }

function LaunchRow({ launch, index }: { launch: Launch; index: number }) {
  const { id, label, kind, url } = launch
  const store = useOptionsStore()
  const readOnly = useReadOnly()
  const origin = kind === 'session' ? originOf(url) : undefined
  const remove = () => store.getState().edit((draft) => withoutLaunch(draft, id), `Removed ${label}.`)
  return (
    <li className={rows.row} data-launch={id}>
      <div className={rows.line}>
        <b>{label}</b>
        <span className={rows.origin}>
          {kindWords[kind]} · {url}
        </span>
        <span className={rows.end}>
          {origin !== undefined && <HostChip origin={origin} label={label} />}
          {!readOnly && (
            <Button look="small" aria-label={`Remove the launch ${label}`} onClick={remove}>
              Remove
            </Button>
          )}
        </span>
      </div>
      <RowProblems place={`launches.${index}`} />
    </li>
  )
}
