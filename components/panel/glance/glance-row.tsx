import { type ReactNode, Suspense, useState } from 'react'
import { glanceWords } from '#components/glance-words.ts'
import { Button } from '#components/ui/button.tsx'
import { number } from '#components/ui/locale.ts'
import { BriefFlag } from '../lazy-flag.tsx'
import styles from './glance.module.css'

interface GlanceRowProps {
  /** `data-part`, a stable name. */
  name: string
  label: string
  state?: string | undefined
  /** Under the label. */
  aside?: ReactNode
  children: ReactNode
}

/** One line of the first screen: what it is about, and what there is to say. */
export function GlanceRow({ name, label, state, aside, children }: GlanceRowProps) {
  return (
    <div className={styles.row} data-part={name} data-state={state}>
      <div className={styles.label}>
        <h3>{label}</h3>
        {aside}
      </div>
      <div className={styles.content}>{children}</div>
      <Suspense>
        <BriefFlag name={name} label={label} />
      </Suspense>
    </div>
  )
}

type GlanceListProps = Omit<GlanceRowProps, 'aside' | 'children'> & {
  items: readonly ReactNode[]
  /** How many are on screen before the rest is asked for. */
  shown: number
}

/** A line with the first few of a list; the rest is one press away. */
export function GlanceList({ items, shown, ...row }: GlanceListProps) {
  const [open, setOpen] = useState(false)
  const rest = items.length - shown
  const toggle = rest > 0 && (
    <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
      {open ? glanceWords.fewer : glanceWords.more(number(rest))}
    </Button>
  )
  return (
    <GlanceRow {...row} aside={toggle}>
      <ul className={styles.few}>{open ? items : items.slice(0, shown)}</ul>
    </GlanceRow>
  )
}
