import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { type RecordKind, recordKinds } from '#lib/contract/records.ts'
import type { Mapping, SourceRole } from '#lib/contract/source.ts'
import { mapWords } from '../../words/map.ts'
import { pointNamesWords } from '../../words/point-names.ts'
import { SelectInput } from '../form/field.tsx'
import styles from './map.module.css'

/** What a source of each role usually brings, the first first. */
const usualKinds: Record<SourceRole, readonly RecordKind[]> = {
  packet: ['packets'],
  ticket: ['ticket', 'thread'],
  customer: ['customers'],
  orders: ['orders', 'customers', 'shipments'],
  fulfilment: ['shipments', 'orders', 'stock'],
  loyalty: ['loyalty'],
  preferences: ['preferences'],
  browsing: ['browsing'],
  tickets: ['tickets'],
  conversations: ['conversations'],
  knowledge: ['articles'],
  macros: ['macros'],
  agents: ['agents'],
  actions: [],
  metrics: [],
}

interface KindPickerProps {
  mappings: readonly Mapping[]
  index: number
  fixed: boolean
  role: SourceRole
  onIndex(index: number): void
  onAdd(to: RecordKind): void
  onRemove(): void
}

/** The kinds of records that are mapped, one of them shown; another can be added. */
export function KindPicker({ mappings, index, fixed, role, onIndex, onAdd, onRemove }: KindPickerProps) {
  const [next, setNext] = useState<RecordKind>()
  const free = recordKinds.filter((kind) => !mappings.some(({ to }) => to === kind))
  const added =
    next && free.includes(next)
      ? next
      : (usualKinds[role].find((kind) => free.includes(kind)) ?? free[0] ?? 'orders')
  const shown = mappings[index]
  return (
    <div className={styles.kinds}>
      {mappings.length > 0 && (
        <fieldset className={styles.kindList} aria-label={mapWords.kinds}>
          {mappings.map(({ to }, at) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: two mappings may fill the same kind
              key={`${to} ${at}`}
              type="button"
              className={styles.kind}
              aria-pressed={at === index}
              onClick={() => onIndex(at)}
            >
              {kindName(mappings, at)}
            </button>
          ))}
          {shown && !fixed && (
            <Button look="small" onClick={onRemove}>
              {mapWords.remove(pointNamesWords.kinds[shown.to])}
            </Button>
          )}
        </fieldset>
      )}
      {!fixed && (
        <div className={styles.addKind}>
          <SelectInput<RecordKind>
            bare={mappings.length > 0}
            label={mappings.length > 0 ? mapWords.kindToAdd : mapWords.replyHolds}
            value={added}
            options={(free.length > 0 ? free : recordKinds).map((value) => ({
              value,
              label: pointNamesWords.kinds[value],
            }))}
            onSelect={setNext}
          />
          <Button onClick={() => onAdd(added)}>{mapWords.add}</Button>
        </div>
      )}
    </div>
  )
}

/** Two mappings of one kind are told apart by a number. */
function kindName(mappings: readonly Mapping[], at: number): string {
  const to = mappings[at]?.to ?? 'orders'
  const before = mappings.slice(0, at).filter((one) => one.to === to).length
  return before > 0 ? `${pointNamesWords.kinds[to]} ${before + 1}` : pointNamesWords.kinds[to]
}
