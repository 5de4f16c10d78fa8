import { macrosWords } from '#components/macros-words.ts'
import styles from './macros.module.css'
import type { ListedMacro } from './ranked.ts'

interface MacroListProps {
  id: string
  macros: readonly ListedMacro[]
  /** The one whose preview is shown. */
  at: number
  optionId(index: number): string
  onChoose(index: number): void
}

/** The macros that fit, each with where it comes from. The field above keeps the focus. */
export function MacroList({ id, macros, at, optionId, onChoose }: MacroListProps) {
  return (
    <div role="listbox" id={id} aria-label={macrosWords.title} className={styles.list}>
      {macros.map((macro, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and names the active option
        <div
          key={macro.id}
          id={optionId(index)}
          role="option"
          aria-selected={index === at}
          data-macro={macro.id}
          className={styles.option}
          ref={(element) => {
            if (index === at) element?.scrollIntoView?.({ block: 'nearest' })
          }}
          onClick={() => onChoose(index)}
        >
          <bdi>{macro.name}</bdi>
          <span className={styles.soft}>
            {[macro.folder, macro.from ?? macrosWords.team].filter(Boolean).join(' · ')}
          </span>
        </div>
      ))}
    </div>
  )
}
