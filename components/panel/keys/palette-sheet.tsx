import { type KeyboardEvent, useId, useState } from 'react'
import { doingWords } from '#components/doing-words.ts'
import { habitsWords } from '#components/habits-words.ts'
import { Sheet } from '#components/ui/sheet.tsx'
import type { SheetProps } from '../sheets.tsx'
import styles from './keys.module.css'
import { type PaletteItem, paletteItems } from './palette-items.ts'

/** Everything that can be done, found by typing; a text that is no command goes into the reply. */
export default function PaletteSheet({ snapshot, view, onClose }: SheetProps) {
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const items = paletteItems(typed, snapshot, view)
  const at = Math.min(active, items.length - 1)
  const run = async (item: PaletteItem | undefined) => {
    // Closed first: a command may open a sheet of its own. A text that was not taken stays.
    if (item?.id === 'own-text' || item?.id.startsWith('fact-')) return (await item.run()) && onClose()
    onClose()
    await item?.run()
  }
  const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
  const pressed = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (step === undefined) void run(items[at])
    else setActive((at + step + items.length) % Math.max(1, items.length))
  }
  const optionId = (index: number) => `${listId}-${index}`
  return (
    <Sheet name="palette" title={habitsWords.palette} closeLabel={doingWords.close} onClose={onClose}>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={items.length > 0 ? optionId(at) : undefined}
        aria-label={habitsWords.paletteLabel}
        placeholder={habitsWords.paletteLabel}
        className={styles.field}
        type="text"
        dir="auto"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onKeyDown={pressed}
      />
      <div role="listbox" id={listId} aria-label={habitsWords.palette} className={styles.list}>
        {items.map((item, index) => (
          <Option
            key={item.id}
            id={optionId(index)}
            item={item}
            selected={index === at}
            onChoose={() => void run(item)}
          />
        ))}
      </div>
      <p role="status" className={styles.soft}>
        {items.length === 0 && habitsWords.nothing}
      </p>
    </Sheet>
  )
}

interface OptionProps {
  id: string
  item: PaletteItem
  selected: boolean
  onChoose(): void
}

function Option({ id, item, selected, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and names the active option
    <div
      id={id}
      role="option"
      aria-selected={selected}
      data-item={item.id}
      className={styles.option}
      ref={(element) => {
        if (selected) element?.scrollIntoView?.({ block: 'nearest' })
      }}
      onClick={onChoose}
    >
      <bdi>{item.label}</bdi>
      {item.key && <kbd className={styles.key}>{item.key}</kbd>}
    </div>
  )
}
