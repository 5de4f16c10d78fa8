import { Hidden } from './hidden.tsx'
import { percent } from './locale.ts'
import styles from './meter.module.css'

interface MeterProps {
  value: number
  label: string
  /** The bar alone, where the words beside it say how much. */
  bare?: boolean
}

/**
 * How much of a whole, 0 to 1: a short bar in the colour of the text around it, and the percentage. The
 * whole needs no bar beside its number.
 */
export function Meter({ value, label, bare = false }: MeterProps) {
  return (
    <>
      <Hidden>{`${label}: `}</Hidden>
      {(bare || value < 1) && (
        <svg className={styles.meter} viewBox="0 0 28 4" aria-hidden="true">
          <rect className={styles.track} width="28" height="4" rx="2" />
          <rect className={styles.value} width={Math.max(2, 28 * value)} height="4" rx="2" />
        </svg>
      )}
      {!bare && percent(value)}
    </>
  )
}
