import { Chip } from '#components/ui/chip.tsx'
import { CheckIcon, WarnIcon } from '#components/ui/icons.tsx'
import type { TestedPoint } from '#lib/contract/test-report.ts'
import { kindOfPoint, pointWords } from '../../data-points/point-words.ts'
import { pointNamesWords } from '../../words/point-names.ts'
import styles from './test.module.css'

const states: Record<TestedPoint['state'], string> = {
  arrived: 'arrived',
  missing: 'not in the reply',
  forbidden: 'forbidden: not asked for, not kept',
  unreadable: 'came, and could not be read',
  'not-mapped': 'not mapped',
}

interface PointsProps {
  points: readonly TestedPoint[]
  label: string
  failed: boolean
}

/** For every data point whether it arrived, from where, and what the policy wants of it. */
export function Points({ points, label, failed }: PointsProps) {
  if (points.length === 0)
    return <p className={styles.soft}>{failed ? 'None came.' : 'Nothing is mapped yet.'}</p>
  return (
    <table className={styles.points}>
      <caption className={styles.caption}>{`Each data point from ${label}`}</caption>
      <thead>
        <tr>
          <th scope="col">Data point</th>
          <th scope="col">Came</th>
          <th scope="col">Policy</th>
        </tr>
      </thead>
      {[...Map.groupBy(points, ({ point }) => kindOfPoint(point))].map(([kind, own]) => (
        <tbody key={kind ?? 'other'}>
          <tr className={styles.pointKind}>
            <th scope="rowgroup" colSpan={3}>
              {kind ? pointNamesWords.kinds[kind] : 'Others'}
            </th>
          </tr>
          {own.map((point) => (
            <Point key={point.point} point={point} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Point({ point: { point, level, state, sample, problem } }: { point: TestedPoint }) {
  const bad = isGap({ point, level, state })
  return (
    <tr data-state={state}>
      <th scope="row">{pointWords(point)}</th>
      <td>
        <span className={bad ? styles.bad : state === 'arrived' ? styles.good : styles.soft}>
          {state === 'arrived' ? <CheckIcon /> : bad ? <WarnIcon /> : null}
          {state === 'arrived' && sample !== undefined ? <bdi>{sample}</bdi> : states[state]}
        </span>
        {problem && <span className={styles.reason}>{problem}</span>}
      </td>
      <td>
        <Chip tone={level === 'forbidden' ? 'warn' : level === 'required' ? 'accent' : 'plain'}>
          {pointNamesWords.levels[level]}
        </Chip>
      </td>
    </tr>
  )
}

/** A data point that is to be put right: it came and could not be read, or is required and did not come. */
export const isGap = ({ level, state }: TestedPoint): boolean =>
  state === 'unreadable' || (level === 'required' && (state === 'missing' || state === 'not-mapped'))
