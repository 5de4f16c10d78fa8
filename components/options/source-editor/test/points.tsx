import { remarkWords } from '#components/remark-words.ts'
import { Chip } from '#components/ui/chip.tsx'
import { CheckIcon, WarnIcon } from '#components/ui/icons.tsx'
import type { TestedPoint } from '#lib/contract/test-report.ts'
import { kindOfPoint, pointWords } from '../../data-points/point-words.ts'
import { pointNamesWords } from '../../words/point-names.ts'
import { testWords } from '../../words/test.ts'
import styles from './test.module.css'

interface PointsProps {
  points: readonly TestedPoint[]
  label: string
  failed: boolean
}

/** For every data point whether it arrived, from where, and what the policy wants of it. */
export function Points({ points, label, failed }: PointsProps) {
  const words = testWords.points
  if (points.length === 0) return <p className={styles.soft}>{failed ? words.noneCame : words.noneMapped}</p>
  return (
    <table className={styles.points}>
      <caption className={styles.caption}>{words.caption(label)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.point}</th>
          <th scope="col">{words.came}</th>
          <th scope="col">{words.policy}</th>
        </tr>
      </thead>
      {[...Map.groupBy(points, ({ point }) => kindOfPoint(point))].map(([kind, own]) => (
        <tbody key={kind ?? 'other'}>
          <tr className={styles.pointKind}>
            <th scope="rowgroup" colSpan={3}>
              {kind ? pointNamesWords.kinds[kind] : words.others}
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
          {state === 'arrived' && sample !== undefined ? <bdi>{sample}</bdi> : testWords.points.states[state]}
        </span>
        {problem && <span className={styles.reason}>{remarkWords(problem)}</span>}
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
