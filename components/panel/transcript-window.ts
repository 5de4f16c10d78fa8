/** Which turns are in the document, as indexes: `start` is the first, `end` is behind the last. */
export interface TurnWindow {
  start: number
  end: number
}

/** How many turns are shown at once, and added at a time. 10,000 in one go take 2.8 s to paint. */
export const pageOfTurns = 100
const before = 20

/** The newest turns. */
export function newestWindow(total: number): TurnWindow {
  return { start: Math.max(0, total - pageOfTurns), end: total }
}

/** A page more at the start. */
export function withEarlier({ start, end }: TurnWindow): TurnWindow {
  return { start: Math.max(0, start - pageOfTurns), end }
}

/** A page more at the end. */
export function withLater({ start, end }: TurnWindow, total: number): TurnWindow {
  return { start, end: Math.min(total, end + pageOfTurns) }
}

/** The same window if the turn is in it, else a page around the turn. */
export function windowAround(window: TurnWindow, index: number, total: number): TurnWindow {
  if (index >= window.start && index < window.end) return window
  const start = Math.max(0, index - before)
  return { start, end: Math.min(total, start + pageOfTurns) }
}

/** What a window becomes when the conversation grows or is replaced: it follows the newest turn if it showed it. */
export function withTotal(window: TurnWindow, oldTotal: number, total: number): TurnWindow {
  if (total < window.end || oldTotal === 0) return newestWindow(total)
  return window.end === oldTotal ? { start: window.start, end: total } : window
}
