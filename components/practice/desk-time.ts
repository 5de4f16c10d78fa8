const minuteMs = 60_000

/** The time of a message for people, e.g. `14:05` today and `3 Nov, 14:05` before. */
export function clockTime(at: string, now: Date): string {
  const date = new Date(at)
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(date)
  if (date.toDateString() === now.toDateString()) return time
  return `${new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(date)}, ${time}`
}

/** How long something has waited, in the fewest letters: `now`, `35 m`, `3 h`, `2 d`. */
export function waitingTime(at: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - Date.parse(at)) / minuteMs)
  if (minutes < 1) return 'now'
  if (minutes < 60) return `${minutes} m`
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h`
  return `${Math.floor(minutes / (24 * 60))} d`
}
