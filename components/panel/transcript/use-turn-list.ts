import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Move } from './keys.ts'
import { isReached, type Row } from './rows.ts'

/** Within this distance of the end, in CSS pixels, the reader is at the newest turn and stays there. */
const nearEnd = 40
/** Rows beyond the visible ones, so that quick scrolling shows no gaps. */
const beyond = 8

/**
 * The list of a conversation, of which only what is seen is in the document. It opens at the newest turn, follows new
 * ones as long as the reader is at the end, and else keeps the reader's place whatever comes in before or behind.
 */
export function useTurnList(rows: readonly Row[]) {
  const scroller = useRef<HTMLDivElement>(null)
  const [reached, setReached] = useState<{ key: string; focus: boolean }>()
  const found = reached ? rows.findIndex(({ key }) => key === reached.key) : -1
  const active = found < 0 ? rows.findLastIndex(isReached) : found
  // What has the focus stays in the document, or the keyboard would be lost with it.
  const rangeExtractor = useCallback((range: Range) => withIndex(range, active), [active])
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows])
  const list = useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimateOf(rows[index]),
    getItemKey,
    rangeExtractor,
    overscan: beyond,
    gap: 8,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: nearEnd,
    useFlushSync: false,
  })
  // Rows above the reader's get another height as well when the panel gets another width: the reader's row stays.
  list.shouldAdjustScrollPositionOnItemSizeChange = (item, _, { range }) => item.index < rowOf(range, active)
  useLayoutEffect(() => list.scrollToEnd(), [list])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each wish, not again when rows come in
  useLayoutEffect(() => {
    if (!reached?.focus) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"] [data-row]`)
    // Not scrolled to by the browser: that would also scroll the helpdesk's page around the frame.
    row?.focus({ preventScroll: true })
  }, [reached])

  /** Goes to a row; its place on screen is the middle, unless it is only a step away. */
  const goTo = (index: number, how: { focus: boolean; align?: 'auto' | 'center' }) => {
    const row = rows[index]
    if (!row) return
    list.scrollToIndex(index, { align: how.align ?? 'center' })
    setReached({ key: row.key, focus: how.focus })
  }
  return {
    scroller,
    list,
    active,
    atEnd: list.isAtEnd(nearEnd),
    goTo,
    move: (move: Move) => goTo(destination(rows, active, move), { focus: true, align: 'auto' }),
    /** Remembers the row that got the focus by other means, such as a click. */
    reach: (index: number) => {
      const key = rows[index]?.key
      if (key !== undefined && index !== active) setReached({ key, focus: false })
    },
    toEnd: () => goTo(rows.findLastIndex(isReached), { focus: true }),
  }
}

/** The row that the reader is at: the one with the keyboard, or the first that is seen where that is out of sight. */
function rowOf(seen: Pick<Range, 'startIndex' | 'endIndex'> | null, active: number): number {
  if (!seen) return 0
  return active >= seen.startIndex && active <= seen.endIndex ? active : seen.startIndex
}

function withIndex(range: Range, index: number): number[] {
  const seen = defaultRangeExtractor(range)
  if (index < 0 || seen.includes(index)) return seen
  return [...seen, index].toSorted((a, b) => a - b)
}

function destination(rows: readonly Row[], from: number, move: Move): number {
  if ('to' in move) return move.to === 'start' ? rows.findIndex(isReached) : rows.findLastIndex(isReached)
  const step = Math.sign(move.by)
  let last = from
  let left = Math.abs(move.by)
  for (let index = from + step; left > 0 && rows[index]; index += step) {
    if (!isReached(rows[index])) continue
    last = index
    left--
  }
  return last
}

const lineHeight = 19
const lettersInLine = 46

/** A guess at a row's height in CSS pixels, until it is measured. */
function estimateOf(row: Row | undefined): number {
  if (row?.kind !== 'turn') return 24
  const { role, text } = row.turn
  const lines = Math.min(8, Math.ceil(text.length / lettersInLine) || 1)
  return role === 'system' ? lines * lineHeight : 32 + lines * lineHeight
}
