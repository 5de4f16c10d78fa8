import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { ledgerWords } from '#components/ledger-words.ts'
import type { FlagKind } from '#lib/contract/event.ts'
import styles from './fields.module.css'

interface FlagMenuProps {
  /** What is flagged. */
  label: string
  /** How it is flagged now. */
  flag: FlagKind | undefined
  onFlag(flag: FlagKind | undefined): void
  onClose(): void
}

interface Item {
  key: string
  text: string
  flag: FlagKind | undefined
}

/** Wrong or missing, each by one key; the arrow keys and Enter do as well, and Escape closes. */
export function FlagMenu({ label, flag, onFlag, onClose }: FlagMenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), [])
  const items: Item[] = [
    { key: flagKeys.wrong, text: ledgerWords.flag.wrong, flag: 'wrong' },
    { key: flagKeys.missing, text: ledgerWords.flag.missing, flag: 'missing' },
    ...(flag ? [{ key: 'u', text: ledgerWords.unflag, flag: undefined }] : []),
  ]
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // While it is open, no other key of the panel counts.
    event.stopPropagation()
    const item = items.find(({ key }) => key === event.key)
    if (item) onFlag(item.flag)
    else if (event.key === 'Escape') onClose()
    else if (!moveFocus(menu.current, event.key)) return
    event.preventDefault()
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!menu.current?.contains(relatedTarget)) onClose()
  }
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={ledgerWords.flagOf(label)}
      className={styles.menu}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {items.map((item) => (
        <button
          key={item.key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-keyshortcuts={item.key}
          className={styles.item}
          onClick={() => onFlag(item.flag)}
        >
          {item.text} <kbd>{item.key}</kbd>
        </button>
      ))}
    </div>
  )
}

/** The second of the two keys. */
export const flagKeys: Record<FlagKind, string> = { wrong: 'w', missing: 'm' }

function moveFocus(menu: HTMLElement | null, key: string): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (!menu || step === 0) return false
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = items.findIndex((item) => item === document.activeElement)
  items.at((at + step + items.length) % items.length)?.focus()
  return true
}
