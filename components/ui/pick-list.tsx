import { type KeyboardEvent, type ReactNode, useId } from 'react'
import styles from './pick-list.module.css'

/** One line to pick. `id` tells it from the others, and is its `data-item`. */
export interface PickOption {
  id: string
  content: ReactNode
}

interface PickListProps {
  /** The name of the field, and what stands in it as long as it is empty. */
  fieldLabel: string
  listLabel: string
  typed: string
  options: readonly PickOption[]
  /** The option that Enter would take; -1 where there is none. */
  active: number
  onType(text: string): void
  onMove(active: number): void
  onEnter(): void
  onPress(index: number): void
}

const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * A field with a list under it, after the combobox pattern of the ARIA practices: the field keeps the focus, the arrow
 * keys go round in the list, Enter takes the active option.
 */
export function PickList(props: PickListProps) {
  const { fieldLabel, listLabel, typed, options, active, onType, onMove, onEnter, onPress } = props
  const listId = useId()
  const optionId = (index: number) => `${listId}-${index}`
  const pressed = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (step === undefined) onEnter()
    else onMove((active + step + options.length) % Math.max(1, options.length))
  }
  return (
    <>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={options[active] && optionId(active)}
        aria-label={fieldLabel}
        placeholder={fieldLabel}
        className={styles.field}
        type="text"
        dir="auto"
        autoComplete="off"
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={pressed}
      />
      <div role="listbox" id={listId} aria-label={listLabel} className={styles.list}>
        {options.map((option, index) => (
          <Option
            key={option.id}
            id={optionId(index)}
            option={option}
            selected={index === active}
            onPress={() => onPress(index)}
          />
        ))}
      </div>
    </>
  )
}

interface OptionProps {
  id: string
  option: PickOption
  selected: boolean
  onPress(): void
}

function Option({ id, option, selected, onPress }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and names the active option
    <div
      id={id}
      role="option"
      aria-selected={selected}
      data-item={option.id}
      className={styles.option}
      ref={(element) => {
        if (selected) element?.scrollIntoView?.({ block: 'nearest' })
      }}
      onClick={onPress}
    >
      {option.content}
    </div>
  )
}
