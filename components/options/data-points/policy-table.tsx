import { useMemo, useState } from 'react'
import type { DataPointLevel, DataPointRule } from '#lib/contract/data-point.ts'
import type { DataPointInfo } from '#lib/contract/workbench.ts'
import { SelectInput, TextInput } from '../source-editor/form/field.tsx'
import { dataPointsWords } from '../words/data-points.ts'
import styles from './data-points.module.css'
import { KindGroup } from './kind-group.tsx'
import { rulesOf } from './point-levels.ts'
import { fullPointWords, kindOfPoint } from './point-words.ts'

interface PolicyTableProps {
  dataPoints: readonly DataPointInfo[]
  rules: readonly DataPointRule[]
  readOnly: boolean
  onRules(next: DataPointRule[]): void
}

type Filter = 'all' | 'ruled' | DataPointLevel

const filters: readonly Filter[] = ['all', 'ruled', 'required', 'optional', 'forbidden']

/** The level of each data point, by kind of record. */
export function PolicyTable({ dataPoints, rules, readOnly, onRules }: PolicyTableProps) {
  const [text, setText] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const points = useMemo(() => withNamedSlots(dataPoints, rules), [dataPoints, rules])
  const shown = points.filter(({ point }) => matches(point, text) && passes(rules, point, filter))
  const groups = Map.groupBy(shown, ({ point }) => kindOfPoint(point))
  const intents = [...new Set(rules.flatMap((rule) => rule.intents ?? []))]
  return (
    <>
      <div className={styles.filters}>
        <TextInput
          label={dataPointsWords.find}
          type="search"
          value={text}
          placeholder={dataPointsWords.findExample}
          onText={setText}
        />
        <SelectInput<Filter>
          label={dataPointsWords.show}
          value={filter}
          options={filters.map((value) => ({ value, label: dataPointsWords.filters[value] }))}
          onSelect={setFilter}
        />
        <p role="status" className={styles.count}>
          {shown.length === points.length
            ? dataPointsWords.count(points.length)
            : dataPointsWords.countOf(shown.length, points.length)}
        </p>
      </div>
      {shown.length === 0 && <p>{dataPointsWords.noneFound}</p>}
      <datalist id="known-intents">
        {intents.map((intent) => (
          <option key={intent} value={intent} />
        ))}
      </datalist>
      <div className={styles.groups}>
        {[...groups].map(([kind, own]) => (
          <KindGroup
            key={kind ?? 'other'}
            kind={kind}
            points={own}
            rules={rules}
            readOnly={readOnly}
            searching={text.trim() !== '' || filter !== 'all'}
            onRules={onRules}
          />
        ))}
      </div>
    </>
  )
}

/** Facts of the bot are named one by one in rules (`packets.facts.email`); those that are get a line too. */
function withNamedSlots(
  dataPoints: readonly DataPointInfo[],
  rules: readonly DataPointRule[],
): DataPointInfo[] {
  const known = new Set(dataPoints.map(({ point }) => point))
  const named = [...new Set(rules.map(({ point }) => point))].filter((point) => !known.has(point))
  // Whoever can mask the facts can mask one of them.
  const like = (point: string) => dataPoints.find((known) => point.startsWith(`${known.point}.`))
  return [
    ...dataPoints,
    ...named.map((point) => ({
      point,
      indispensable: false,
      ...(like(point)?.maskable && { maskable: true as const }),
    })),
  ]
}

const matches = (point: string, text: string) =>
  `${fullPointWords(point)} ${point}`.toLowerCase().includes(text.trim().toLowerCase())

function passes(rules: readonly DataPointRule[], point: string, filter: Filter): boolean {
  if (filter === 'all') return true
  const { usual, masked, exceptions } = rulesOf(rules, point)
  if (filter === 'ruled') return usual !== 'optional' || masked || exceptions.length > 0
  return usual === filter || exceptions.some(({ level }) => level === filter)
}
