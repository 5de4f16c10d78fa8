import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { ChevronIcon } from '#components/ui/icons.tsx'
import type { Step } from './json-path.ts'
import styles from './json-tree.module.css'
import { firstLimit, idOf, type TreeLine, treeLines } from './tree-model.ts'

interface JsonTreeProps {
  label: string
  root: unknown
  /** True for what the mappings read: it is marked. */
  isUsed(steps: readonly Step[]): boolean
  /** A value was chosen, by a click or by Enter. */
  onChoose(steps: readonly Step[]): void
}

/** A JSON document as a tree after the ARIA pattern: one stop for Tab, arrow keys inside, Enter chooses. */
export function JsonTree({ label, root, isUsed, onChoose }: JsonTreeProps) {
  const { lines, toggle, showMore } = useTree(root)
  const [current, setCurrent] = useState('')
  const tree = useRef<HTMLDivElement>(null)
  const at = Math.max(
    0,
    lines.findIndex(({ id }) => id === current),
  )
  const go = (line: TreeLine | undefined) => {
    if (!line) return
    setCurrent(line.id)
    tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[lines.indexOf(line)]?.focus()
  }
  const act = (line: TreeLine) => (line.kind === 'more' ? showMore(line) : onChoose(line.steps))
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[at]
    if (!line || !keyPressed(event.key, line, lines, { go, toggle, act })) return
    event.preventDefault()
  }
  return (
    <div ref={tree} role="tree" aria-label={label} className={styles.tree} onKeyDown={onKeyDown}>
      {lines.map((line, index) => (
        <Line
          key={line.id}
          line={line}
          current={index === at}
          used={line.kind === 'leaf' && isUsed(line.steps)}
          onFocus={() => setCurrent(line.id)}
          onToggle={() => toggle(line)}
          onChoose={() => act(line)}
        />
      ))}
    </div>
  )
}

function useTree(root: unknown) {
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [limits, setLimits] = useState<ReadonlyMap<string, number>>(new Map())
  const lines = useMemo(() => treeLines(root, { toggled, limits }), [root, toggled, limits])
  const toggle = ({ id, open }: TreeLine) => setToggled(new Map(toggled).set(id, !open))
  const showMore = ({ steps }: TreeLine) => {
    const id = idOf(steps)
    setLimits(new Map(limits).set(id, (limits.get(id) ?? firstLimit) + 200))
  }
  return { lines, toggle, showMore }
}

interface Moves {
  go(line: TreeLine | undefined): void
  toggle(line: TreeLine): void
  act(line: TreeLine): void
}

/** Does what a key means on a line; false for keys that mean nothing here. */
function keyPressed(
  key: string,
  line: TreeLine,
  lines: readonly TreeLine[],
  { go, toggle, act }: Moves,
): boolean {
  const at = lines.indexOf(line)
  const closed = line.kind === 'branch' && !line.open
  switch (key) {
    case 'ArrowDown':
      go(lines[at + 1])
      return true
    case 'ArrowUp':
      go(lines[at - 1])
      return true
    case 'ArrowRight':
      if (closed) toggle(line)
      else if (line.open) go(lines[at + 1])
      return true
    case 'ArrowLeft':
      if (line.open) toggle(line)
      else go(lines.slice(0, at).findLast(({ level }) => level < line.level))
      return true
    case 'Home':
      go(lines[0])
      return true
    case 'End':
      go(lines.at(-1))
      return true
    case 'Enter':
    case ' ':
      act(line)
      return true
    default:
      return false
  }
}

interface LineProps {
  line: TreeLine
  current: boolean
  used: boolean
  onFocus(): void
  onToggle(): void
  onChoose(): void
}

function Line({ line, current, used, onFocus, onToggle, onChoose }: LineProps) {
  const { kind, level, label, text, open, position, siblings } = line
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it takes the keys
    <div
      role="treeitem"
      tabIndex={current ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={false}
      {...(kind === 'branch' && { 'aria-expanded': open })}
      className={styles.line}
      style={{ paddingInlineStart: `${(Math.min(level, 14) - 1) * 13}px` }}
      onFocus={onFocus}
      onClick={onChoose}
    >
      {kind === 'branch' ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys do the same
        // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys do the same
        <span
          className={`${styles.twist} ${open ? styles.open : ''}`}
          onClick={(event) => {
            event.stopPropagation()
            onToggle()
          }}
        >
          <ChevronIcon />
        </span>
      ) : (
        <span className={styles.twist} />
      )}
      <span className={styles.key}>{label}</span>
      {text !== '' && <span className={`${styles.text} ${used ? styles.used : ''}`}>{text}</span>}
    </div>
  )
}
