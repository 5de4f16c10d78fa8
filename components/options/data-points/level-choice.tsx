import type { DataPointLevel } from '#lib/contract/data-point.ts'
import styles from './data-points.module.css'
import { levelWords } from './point-words.ts'

interface LevelChoiceProps {
  /** Keeps the radio buttons of one choice together. */
  name: string
  label: string
  level: DataPointLevel
  disabled: boolean
  onLevel(next: DataPointLevel): void
}

const levels = Object.keys(levelWords) as DataPointLevel[]

/** Required, optional or forbidden: native radio buttons, so that the arrow keys work as everywhere. */
export function LevelChoice({ name, label, level, disabled, onLevel }: LevelChoiceProps) {
  return (
    <div role="radiogroup" aria-label={`Level of ${label}`} className={styles.levels}>
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
          {levelWords[value]}
        </label>
      ))}
    </div>
  )
}
