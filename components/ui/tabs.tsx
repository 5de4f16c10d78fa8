import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import styles from './tabs.module.css'

export interface Tab<Id extends string> {
  id: Id
  label: string
  /** Shown after the label, such as a number of items. */
  badge?: ReactNode
}

interface TabListProps<Id extends string> {
  tabs: readonly Tab<Id>[]
  selected: Id
  label: string
  onSelect(id: Id): void
}

/** A row of tabs after the ARIA pattern: one stop for Tab, arrow keys, Home and End move and select. */
export function TabList<Id extends string>({ tabs, selected, label, onSelect }: TabListProps<Id>) {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key, list.current)
    if (step === undefined) return
    event.preventDefault()
    const index = tabs.findIndex((tab) => tab.id === selected)
    const next = tabs[step(index, tabs.length)]
    if (!next) return
    onSelect(next.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }
  return (
    <div ref={list} className={styles.list} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`tab-${tab.id}`}
          data-tab={tab.id}
          aria-selected={tab.id === selected}
          aria-controls={`tabpanel-${tab.id}`}
          tabIndex={tab.id === selected ? 0 : -1}
          className={styles.tab}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
          {tab.badge !== undefined && <span className={styles.count}>{tab.badge}</span>}
        </button>
      ))}
    </div>
  )
}

interface TabPanelProps {
  id: string
  selected: boolean
  className?: string | undefined
  children: ReactNode
}

/** The content of a tab. It stays in the document, empty while another tab is selected, so that `aria-controls` holds. */
export function TabPanel({ id, selected, className, children }: TabPanelProps) {
  return (
    <div
      role="tabpanel"
      id={`tabpanel-${id}`}
      aria-labelledby={`tab-${id}`}
      hidden={!selected}
      className={className}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
    >
      {selected && children}
    </div>
  )
}

type Step = (index: number, length: number) => number
const forward: Step = (index, length) => (index + 1) % length
const back: Step = (index, length) => (index + length - 1) % length

function stepOf(key: string, list: HTMLElement | null): Step | undefined {
  const rtl = list !== null && getComputedStyle(list).direction === 'rtl'
  if (key === 'ArrowRight') return rtl ? back : forward
  if (key === 'ArrowLeft') return rtl ? forward : back
  if (key === 'Home') return () => 0
  if (key === 'End') return (_, length) => length - 1
  return undefined
}
