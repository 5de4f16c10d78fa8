import { useState } from 'react'
import { sourceRoles } from '#components/labels.ts'
import { Button } from '#components/ui/button.tsx'
import type { Precedence } from '#lib/contract/team-config.ts'
import type { DataPointInfo } from '#lib/contract/workbench.ts'
import { SelectInput } from '../source-editor/form/field.tsx'
import { dataPointsWords } from '../words/data-points.ts'
import styles from './data-points.module.css'
import { OrderList } from './order-list.tsx'
import { fullPointWords } from './point-words.ts'
import type { DataPointsProps } from './props.ts'

interface PrecedenceFormProps
  extends Pick<DataPointsProps, 'precedence' | 'sources' | 'readOnly' | 'onPrecedence'> {
  dataPoints: readonly DataPointInfo[]
}

/** The order of all sources, and another order for single data points. */
export function PrecedenceForm({
  precedence,
  sources,
  dataPoints,
  readOnly,
  onPrecedence,
}: PrecedenceFormProps) {
  const [next, setNext] = useState('')
  const words = dataPointsWords.precedence
  const { usual = [], points = {} } = precedence ?? {}
  const all = sources.map(({ id }) => id)
  const order = inFull(usual, all)
  const nameOf = (id: string) => {
    const source = sources.find((one) => one.id === id)
    return source ? `${source.label || id} (${sourceRoles[source.role]})` : id
  }
  const set = (part: Partial<Precedence>) => onPrecedence(shortest({ usual, points, ...part }))
  const free = dataPoints.filter(({ point, indispensable }) => !indispensable && !(point in points))
  const chosen = free.find(({ point }) => point === next)?.point ?? free[0]?.point
  if (sources.length < 2) return <p>{words.needsTwo}</p>
  return (
    <>
      <OrderList
        label={words.usual}
        ids={order}
        nameOf={nameOf}
        readOnly={readOnly}
        onOrder={(ids) => set({ usual: ids })}
      />
      <h3 className={styles.kind}>{words.others}</h3>
      {Object.entries(points).map(([point, ids]) => (
        <div key={point} className={styles.pointOrder} data-order-of={point}>
          <div className={styles.pointHead}>
            <h4>{fullPointWords(point)}</h4>
            {!readOnly && (
              <Button
                look="small"
                aria-label={words.backToUsualFor(fullPointWords(point))}
                onClick={() => {
                  const { [point]: _, ...rest } = points
                  set({ points: rest })
                }}
              >
                {words.backToUsual}
              </Button>
            )}
          </div>
          <OrderList
            label={words.orderFor(fullPointWords(point))}
            ids={inFull(ids ?? [], order)}
            nameOf={nameOf}
            readOnly={readOnly}
            onOrder={(moved) => set({ points: { ...points, [point]: moved } })}
          />
        </div>
      ))}
      {!readOnly && chosen !== undefined && (
        <div className={styles.addPoint}>
          <SelectInput
            label={dataPointsWords.point}
            value={chosen}
            options={free.map(({ point }) => ({ value: point, label: fullPointWords(point) }))}
            onSelect={setNext}
          />
          <Button onClick={() => set({ points: { ...points, [chosen]: order } })}>{words.ownOrder}</Button>
        </div>
      )}
    </>
  )
}

/** An order that names every source: those that it leaves out come last, as they stand. */
function inFull(ids: readonly string[], all: readonly string[]): string[] {
  const named = ids.filter((id) => all.includes(id))
  return [...named, ...all.filter((id) => !named.includes(id))]
}

function shortest({ usual, points = {} }: Precedence): Precedence | undefined {
  const some = Object.keys(points).length > 0
  return usual.length === 0 && !some ? undefined : { usual, ...(some && { points }) }
}
