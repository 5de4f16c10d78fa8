import { useContext } from 'react'
import type { DataPoint } from '#lib/contract/data-point.ts'
import { runRowKey } from '../row-keys.ts'
import { VisitContext } from '../visit.ts'
import styles from './fields.module.css'
import { FlagButton, FlagMark, useFlagging } from './flagging.tsx'
import { botOf, useField } from './use-field.ts'

/** What the parts of the brief are called in the contract. */
const points: Readonly<Record<string, DataPoint>> = {
  want: 'packets.summary',
  intent: 'packets.intent',
  mood: 'packets.sentiment',
  escalation: 'packets.escalation',
  tried: 'packets.attempts',
  open: 'packets.openQuestions',
  completeness: 'packets.facts',
  order: 'orders.status',
}

interface BriefFlagProps {
  /** The part's `data-part`. */
  name: string
  label: string
}

/** Flags a part of the brief, from the end of its line. */
export default function BriefFlag(props: BriefFlagProps) {
  const point = points[props.name]
  return useContext(VisitContext) && point ? <Flag {...props} point={point} /> : null
}

function Flag({ name, label, point }: BriefFlagProps & { point: DataPoint }) {
  const visit = useContext(VisitContext)
  const field = useField({ point, ...(name !== 'order' && { sourceId: botOf(visit) }) })
  const flagging = useFlagging(label, field)
  if (!flagging) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key of the button in it, as on every row
    <span className={styles.aside} onKeyDown={(event) => runRowKey(event, { flag: flagging.open })}>
      <FlagMark flag={field.flag} short />
      <span className={styles.quiet}>
        <FlagButton label={label} field={field} flagging={flagging} />
      </span>
    </span>
  )
}
