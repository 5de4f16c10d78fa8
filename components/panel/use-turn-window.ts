import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Turn } from '#lib/contract/turn.ts'
import {
  newestWindow,
  type TurnWindow,
  windowAround,
  withEarlier,
  withLater,
  withTotal,
} from './transcript-window.ts'

/** A turn to go to. Each request is a new object, so that the same turn can be asked for twice. */
export interface TurnTarget {
  turnId: string
}

/** Within this distance of the end, in CSS pixels, the reader is at the newest turn and stays there. */
const nearEnd = 40

/** The part of a conversation that is shown, and the scroll position that goes with it. */
export function useTurnWindow(turns: readonly Turn[], target: TurnTarget | undefined) {
  const list = useRef<HTMLOListElement>(null)
  const [shown, setShown] = useState(() => {
    const window = newestWindow(turns.length)
    return { window: towards(window, turns, target), total: turns.length, target }
  })
  const current = follow(shown, turns, target)
  if (current !== shown) setShown(current)
  const keepFromEnd = useScroll(list, turns.length, target)
  const change = (window: TurnWindow) => setShown({ ...current, window })
  return {
    list,
    window: current.window,
    showEarlier() {
      keepFromEnd()
      change(withEarlier(current.window))
    },
    showLater: () => change(withLater(current.window, turns.length)),
  }
}

interface Shown {
  window: TurnWindow
  total: number
  target: TurnTarget | undefined
}

function follow(shown: Shown, turns: readonly Turn[], target: TurnTarget | undefined): Shown {
  if (shown.total === turns.length && shown.target === target) return shown
  const grown = withTotal(shown.window, shown.total, turns.length)
  const window = shown.target === target ? grown : towards(grown, turns, target)
  return { window, total: turns.length, target }
}

function towards(window: TurnWindow, turns: readonly Turn[], target: TurnTarget | undefined): TurnWindow {
  const index = target ? turns.findIndex((turn) => turn.id === target.turnId) : -1
  return index < 0 ? window : windowAround(window, index, turns.length)
}

/** Opens at the newest turn, goes to a target, follows new turns, and keeps the place when earlier ones come in. */
function useScroll(list: RefObject<HTMLOListElement | null>, total: number, target: TurnTarget | undefined) {
  const fromEnd = useRef<number | undefined>(undefined)
  const lastTarget = useRef<TurnTarget | undefined>(undefined)
  const atEnd = useRef(true)
  const lastTotal = useRef(0)
  useLayoutEffect(() => {
    const scroller = scrollerOf(list.current)
    if (fromEnd.current !== undefined) {
      scroller.scrollTop = scroller.scrollHeight - fromEnd.current
      fromEnd.current = undefined
    } else if (target && target !== lastTarget.current) {
      goTo(list.current, target.turnId, scroller)
    } else if (total !== lastTotal.current && atEnd.current) {
      scroller.scrollTop = scroller.scrollHeight
    }
    lastTarget.current = target
    lastTotal.current = total
    const watch = () => {
      atEnd.current = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd
    }
    watch()
    scroller.addEventListener('scroll', watch, { passive: true })
    return () => scroller.removeEventListener('scroll', watch)
  })
  return () => {
    const scroller = scrollerOf(list.current)
    fromEnd.current = scroller.scrollHeight - scroller.scrollTop
  }
}

function goTo(list: HTMLElement | null, turnId: string, scroller: Element): void {
  const turns = [...(list?.querySelectorAll<HTMLElement>('[data-turn]') ?? [])]
  const turn = turns.find((one) => one.dataset.turn === turnId)
  if (!turn) return
  // Not scrollIntoView: that would also scroll the helpdesk's page around the frame.
  const offset = turn.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  scroller.scrollTop += offset - scroller.clientHeight / 3
  turn.focus({ preventScroll: true })
}

/** The element that scrolls: the tab's content, or the whole page where that is too low for both. */
function scrollerOf(list: HTMLElement | null): Element {
  const own = list?.closest('[role="tabpanel"]')
  const scrolls = own && getComputedStyle(own).overflowY !== 'visible'
  return scrolls ? own : (document.scrollingElement ?? document.documentElement)
}
