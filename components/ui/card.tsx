import { type ReactNode, useId } from 'react'
import styles from './card.module.css'
import { ChevronIcon } from './icons.tsx'

interface CardProps {
  /** A stable name for tests and styles: `data-card`. */
  name: string
  state: 'loading' | 'ready' | 'stale' | 'failed'
  title: string
  /** What stands at the end of the title's line, such as an age. */
  meta?: ReactNode
  /** Its title folds it. */
  fold?: { folded: boolean; onToggle(): void } | undefined
  children: ReactNode
}

/** The frame of a card: a titled region that knows its state. */
export function CardFrame({ name, state, title, meta, fold, children }: CardProps) {
  const titleId = useId()
  return (
    <section
      className={styles.card}
      aria-labelledby={titleId}
      aria-busy={state === 'loading'}
      data-card={name}
      data-state={state}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {fold ? (
            <button
              type="button"
              className={styles.fold}
              aria-expanded={!fold.folded}
              onClick={fold.onToggle}
            >
              <ChevronIcon />
              {title}
            </button>
          ) : (
            title
          )}
        </h2>
        {meta && <span className={styles.meta}>{meta}</span>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
