import { useState } from 'react'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { RecordKind } from '#lib/contract/records.ts'
import type { DataPointInfo } from '#lib/contract/workbench.ts'
import { dataPointsWords } from '../words/data-points.ts'
import { pointNamesWords } from '../words/point-names.ts'
import styles from './data-points.module.css'
import { rulesOf, withRules } from './point-levels.ts'
import { PointRow } from './point-row.tsx'
import { pointWords } from './point-words.ts'

interface KindGroupProps {
  kind: RecordKind | undefined
  points: readonly DataPointInfo[]
  rules: readonly DataPointRule[]
  readOnly: boolean
  /** Something is searched for: what was found is shown at once. */
  searching: boolean
  onRules(next: DataPointRule[]): void
}

/** What most teams set first. */
const openAtFirst: readonly (RecordKind | undefined)[] = ['customers', 'orders', 'packets']

/** The data points of one kind of record, which can be folded away. */
export function KindGroup({ kind, points, rules, readOnly, searching, onRules }: KindGroupProps) {
  const ruled = points.filter(({ point }) => rules.some((rule) => rule.point === point)).length
  const [open, setOpen] = useState(ruled > 0 || openAtFirst.includes(kind))
  const free = points.filter(({ indispensable }) => !indispensable)
  const always = points.filter(({ indispensable }) => indispensable)
  const name = kind ? pointNamesWords.kinds[kind] : dataPointsWords.others
  return (
    <details
      className={styles.group}
      open={open || searching}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {name} <span className={styles.note}>{note(free.length, ruled)}</span>
      </summary>
      {free.length > 0 && (
        <table className={styles.table}>
          <caption className={styles.caption}>{dataPointsWords.pointsOf(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{dataPointsWords.point}</th>
              <th scope="col">{dataPointsWords.level}</th>
              <th scope="col">{dataPointsWords.exceptions}</th>
            </tr>
          </thead>
          <tbody>
            {free.map(({ point, maskable = false }) => (
              <PointRow
                key={point}
                point={point}
                own={rulesOf(rules, point)}
                maskable={maskable}
                readOnly={readOnly}
                onOwn={(next) => onRules(withRules(rules, point, next))}
              />
            ))}
          </tbody>
        </table>
      )}
      {always.length > 0 && (
        <p className={styles.fixed}>
          {dataPointsWords.always(always.map(({ point }) => pointWords(point)).join(', '))}
        </p>
      )}
    </details>
  )
}

const note = (count: number, ruled: number) =>
  [dataPointsWords.inGroup(count), ...(ruled > 0 ? [dataPointsWords.withRule(ruled)] : [])].join(', ')
