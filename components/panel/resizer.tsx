import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { habitsWords } from '#components/habits-words.ts'
import { narrowestPx, usualWidthPx, widestPx } from '#lib/contract/panel-width.ts'
import { inBrowser } from './place.ts'
import styles from './resizer.module.css'
import { allowedPx, stepPx } from './width.ts'

/**
 * The edge between page and panel, by which the panel is made wider. The frame is at the page's right: to the left is
 * wider. It is the page that changes, so that the edge shows the width that the panel has, not the one it asked for.
 */
export default function Resizer({ onResize }: { onResize(widthPx: number): void }) {
  const widthPx = useWidth()
  const drag = useRef<{ x: number; widthPx: number }>(undefined)
  if (inBrowser()) return null
  const start = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { x: event.screenX, widthPx: window.innerWidth }
  }
  // By the screen, since the frame moves under the pointer.
  const move = ({ screenX }: PointerEvent) => {
    if (drag.current) onResize(allowedPx(drag.current.widthPx + drag.current.x - screenX))
  }
  const stop = () => {
    drag.current = undefined
  }
  const press = (event: KeyboardEvent) => {
    const next = widthFor(event.key, window.innerWidth)
    if (next === undefined) return
    event.preventDefault()
    onResize(allowedPx(next))
  }
  return (
    <aside aria-label={habitsWords.width}>
      {/* biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved */}
      <div
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={habitsWords.width}
        aria-valuenow={widthPx}
        aria-valuemin={narrowestPx}
        aria-valuemax={widestPx}
        aria-valuetext={`${widthPx} px`}
        title={habitsWords.width}
        className={styles.edge}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={stop}
        onPointerCancel={stop}
        onDoubleClick={() => onResize(usualWidthPx)}
        onKeyDown={press}
      />
    </aside>
  )
}

function widthFor(key: string, now: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return now + stepPx
    case 'ArrowRight':
      return now - stepPx
    case 'Home':
      return narrowestPx
    case 'End':
      return widestPx
    case 'Enter':
      return usualWidthPx
    default:
      return undefined
  }
}

function useWidth(): number {
  const [widthPx, setWidth] = useState(window.innerWidth)
  useEffect(() => {
    const changed = () => setWidth(window.innerWidth)
    window.addEventListener('resize', changed)
    return () => window.removeEventListener('resize', changed)
  }, [])
  return widthPx
}
