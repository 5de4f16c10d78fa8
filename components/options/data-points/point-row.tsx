import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { DataPoint, DataPointRule } from '#lib/contract/data-point.ts'
import { dataPointsWords } from '../words/data-points.ts'
import styles from './data-points.module.css'
import { ExceptionForm } from './exception-form.tsx'
import { Exceptions } from './exceptions.tsx'
import { LevelChoice } from './level-choice.tsx'
import { MaskChoice } from './mask-choice.tsx'
import type { PointRules } from './point-levels.ts'
import { fullPointWords, pointWords } from './point-words.ts'

interface PointRowProps {
  point: DataPoint
  own: PointRules
  /** The panel can mask it. */
  maskable: boolean
  readOnly: boolean
  onOwn(next: PointRules): void
}

/** One data point: its level, and where another one counts. */
export function PointRow({ point, own, maskable, readOnly, onOwn }: PointRowProps) {
  const [adding, setAdding] = useState(false)
  const label = fullPointWords(point)
  const add = (rule: DataPointRule) => {
    onOwn({ ...own, exceptions: [...own.exceptions, rule] })
    setAdding(false)
  }
  return (
    <tr data-point={point}>
      <th scope="row">
        {pointWords(point)}
        <code className={styles.code}>{point}</code>
      </th>
      <td>
        <LevelChoice
          name={point}
          label={label}
          level={own.usual}
          disabled={readOnly}
          onLevel={(usual) => onOwn({ ...own, usual })}
        />
        {maskable && (
          <MaskChoice
            label={label}
            masked={own.masked}
            disabled={readOnly || own.usual === 'forbidden'}
            onMasked={(masked) => onOwn({ ...own, masked })}
          />
        )}
      </td>
      <td>
        <Exceptions
          label={label}
          rules={own.exceptions}
          readOnly={readOnly}
          onRemove={(index) => onOwn({ ...own, exceptions: own.exceptions.toSpliced(index, 1) })}
        />
        {adding ? (
          <ExceptionForm point={point} label={label} onAdd={add} onCancel={() => setAdding(false)} />
        ) : (
          !readOnly && (
            <Button
              look="link"
              aria-label={dataPointsWords.addExceptionFor(label)}
              onClick={() => setAdding(true)}
            >
              {dataPointsWords.addException}
            </Button>
          )
        )}
      </td>
    </tr>
  )
}
