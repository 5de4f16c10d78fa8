import { practiceWords } from '#components/options/words/practice.ts'
import { formatter, locale } from '#components/ui/locale.ts'

const minuteMs = 60_000

const clock = formatter((tag) => new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' }))
const days = formatter((tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' }))

/** The time of a message for people, e.g. `14:05` today and `3 Nov, 14:05` before. */
export function clockTime(at: string, now: Date): string {
  const date = new Date(at)
  const time = clock().format(date)
  return date.toDateString() === now.toDateString() ? time : `${days().format(date)}, ${time}`
}

/** How long something has waited, in the fewest letters: `now`, `35m`, `3h`, `2d`. */
export function waitingTime(at: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - Date.parse(at)) / minuteMs)
  if (minutes < 1) return practiceWords.now
  if (minutes < 60) return short(minutes, 'minute')
  if (minutes < 24 * 60) return short(Math.floor(minutes / 60), 'hour')
  return short(Math.floor(minutes / (24 * 60)), 'day')
}

const short = (value: number, unit: 'minute' | 'hour' | 'day'): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow' }).format(value)
