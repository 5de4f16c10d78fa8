import type { DataPointLevel } from '#lib/contract/data-point.ts'
import { dataPointsWords } from '../words/data-points.ts'
import { pointNamesWords } from '../words/point-names.ts'
import styles from './data-points.module.css'

interface LevelChoiceProps {
  /** Keeps the radio buttons of one choice together. */
  name: string
  label: string
  level: DataPointLevel
  disabled: boolean
  onLevel(next: DataPointLevel): void
}

const levels: readonly DataPointLevel[] = ['required', 'optional', 'forbidden']

/** Required, optional or forbidden: native radio buttons, so that the arrow keys work as everywhere. */
export function LevelChoice({ name, label, level, disabled, onLevel }: LevelChoiceProps) {
  return (
    <div role="radiogroup" aria-label={dataPointsWords.levelOf(label)} className={styles.levels}>
      {levels.map((value) => (
        <label key={value} className={styles.level} data-level={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === level}
            disabled={disabled}
            onChange={() => onLevel(value)}
          />
          {pointNamesWords.levels[value]}
        </label>
      ))}
    </div>
  )
}
