import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { Launch } from '#lib/contract/launch.ts'
import { HostChip } from '../host-chip.tsx'
import { RowProblems } from '../shell/row-problems.tsx'
import rows from '../shell/rows.module.css'
import { useOptions, useOptionsStore } from '../store/context.ts'
import { originOf } from '../store/draft.ts'
import { useReadOnly } from '../store/use-draft.ts'
import { launchesWords } from '../words/launches.ts'
import { withoutLaunch } from './launch-edits.ts'
import { LaunchForm } from './launch-form.tsx'
import { LaunchTest } from './launch-test.tsx'

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

type Open = 'change' | 'try' | undefined

function LaunchRow({ launch, index }: { launch: Launch; index: number }) {
  const { id, label, kind, url } = launch
  const [open, setOpen] = useState<Open>()
  const origin = kind === 'session' ? originOf(url) : undefined
  return (
    <li className={rows.row} data-launch={id}>
      <div className={rows.line}>
        <b>{label}</b>
        <span className={rows.origin}>
          {launchesWords.short[kind]} · {url}
        </span>
        <span className={rows.end}>
          {origin !== undefined && <HostChip origin={origin} label={label} />}
          <RowButtons launch={launch} open={open} onOpen={setOpen} />
        </span>
      </div>
      <RowProblems place={`launches.${index}`} />
      {open === 'change' && <LaunchForm launch={launch} onDone={() => setOpen(undefined)} />}
      {open === 'try' && <LaunchTest launch={launch} />}
    </li>
  )
}

interface RowButtonsProps {
  launch: Launch
  open: Open
  onOpen(open: Open): void
}

function RowButtons({ launch: { id, label }, open, onOpen }: RowButtonsProps) {
  const { edit } = useOptionsStore().getState()
  const readOnly = useReadOnly()
  const toggle = (part: Open) => ({
    look: 'small' as const,
    'aria-expanded': open === part,
    onClick: () => onOpen(open === part ? undefined : part),
  })
  return (
    <>
      <Button {...toggle('try')} aria-label={launchesWords.tryIt(label)}>
        {launchesWords.tryShort}
      </Button>
      {!readOnly && (
        <>
          <Button {...toggle('change')} aria-label={launchesWords.change(label)}>
            {launchesWords.changeShort}
          </Button>
          <Button
            look="small"
            aria-label={launchesWords.remove(label)}
            onClick={() => edit((draft) => withoutLaunch(draft, id), launchesWords.removed(label))}
          >
            {launchesWords.removeShort}
          </Button>
        </>
      )}
    </>
  )
}
