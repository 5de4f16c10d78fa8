import { Hidden } from './hidden.tsx'
import styles from './skeleton.module.css'

/** The place of content that is on its way, about as high as the content will be. */
export function Skeleton({ lines, label }: { lines: number; label: string }) {
  const bars = Array.from({ length: lines }, (_, index) => index)
  return (
    <div>
      <Hidden>{label}</Hidden>
      <div className={styles.skeleton} aria-hidden="true">
        {bars.map((bar) => (
          <div key={bar} className={styles.bar} />
        ))}
      </div>
    </div>
  )
}
