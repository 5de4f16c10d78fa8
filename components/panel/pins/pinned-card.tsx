import { pinsWords } from '#components/pins-words.ts'
import { CardFrame } from '#components/ui/card.tsx'
import { slotLabel } from '#components/words.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import type { Card } from '#lib/contract/snapshot.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { customerFields } from '../customer-fields.tsx'
import { useField } from '../fields/use-field.ts'
import styles from '../row.module.css'
import { Row, Rows } from '../row.tsx'
import type { PanelView } from '../view.ts'
import { pinOf } from './pin.ts'

/** The fields that the agent has pinned, of this customer, in the order in which they were pinned. */
export default function PinnedCard({ card, view }: { card: Card<UnifiedProfile>; view: PanelView }) {
  const { pins } = view.preferences
  if (pins.length === 0) return null
  const known = card.data ? customerFields(card.data, view, (_, point) => pins.includes(point)) : []
  const rows = new Map(known.map((row) => [row.key, row]))
  return (
    <CardFrame name="pinned" state={card.state} title={pinsWords.title}>
      <Rows>
        {pins.map(
          (point) =>
            rows.get(point) ?? (
              <Unknown key={point} point={point} waiting={card.state === 'loading'} view={view} />
            ),
        )}
      </Rows>
    </CardFrame>
  )
}

/** A field that nobody knows of this customer, or that is still asked for. */
function Unknown({ point, waiting, view }: { point: DataPoint; waiting: boolean; view: PanelView }) {
  const label = slotLabel(point.split('.')[1] ?? point)
  const field = useField({ point })
  const pin = pinOf(point, label, view)
  return (
    <Row label={label} field={field} pin={pin}>
      <span className={styles.label}>{waiting ? pinsWords.waiting : pinsWords.unknown}</span>
    </Row>
  )
}
