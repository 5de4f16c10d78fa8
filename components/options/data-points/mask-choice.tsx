import { dataPointsWords } from '../words/data-points.ts'
import styles from './data-points.module.css'

interface MaskChoiceProps {
  label: string
  masked: boolean
  /** What is never shown needs no mask. */
  disabled: boolean
  onMasked(next: boolean): void
}

/** Whether agents see dots until they reveal the value. */
export function MaskChoice({ label, masked, disabled, onMasked }: MaskChoiceProps) {
  return (
    <label className={styles.mask}>
      <input
        type="checkbox"
        aria-label={dataPointsWords.mask(label)}
        checked={masked}
        disabled={disabled}
        onChange={({ currentTarget }) => onMasked(currentTarget.checked)}
      />
      {dataPointsWords.maskShort}
    </label>
  )
}
