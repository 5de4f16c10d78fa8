import { time as english } from '#components/messages/en/time.ts'
import { follow } from '#components/messages/spoken.ts'
import { formatter } from './locale.ts'
import { useNow } from './now.ts'

const relative = formatter((tag) => new Intl.RelativeTimeFormat(tag, { style: 'short' }))
const full = formatter((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeStyle: 'medium' }))
const clock = formatter((tag) => new Intl.DateTimeFormat(tag, { timeStyle: 'short' }))
const day = formatter((tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' }))
const date = formatter(
  (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric' }),
)

let words = english
follow('time', (spoken) => {
  words = spoken
})

const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** How long before (or after) `now` an instant is: "4 min ago", "in 2 min", "just now" within 45 seconds. */
export function ageText(at: string, now: number): string {
  const seconds = (Date.parse(at) - now) / 1000
  if (Math.abs(seconds) < 45) return words.justNow
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? (['minute', 60] as const)
  return relative().format(Math.trunc(seconds / length) || Math.sign(seconds), unit)
}

/** The day of an instant, with the year where it is not this one. */
export function dayText(at: string, now: number): string {
  const moment = new Date(at)
  return (moment.getFullYear() === new Date(now).getFullYear() ? day : date)().format(moment)
}

/** Ten to midnight is last night's to whoever reads it at midnight: so far away a time of day needs no day. In ms. */
const sameNight = 12 * 60 * 60 * 1000

/** The time of day, with the day before it where that is neither today nor a few hours ago. */
export function clockText(at: string, now: number): string {
  const moment = new Date(at)
  const time = clock().format(moment)
  const isToday = moment.toDateString() === new Date(now).toDateString()
  return isToday || Math.abs(now - moment.getTime()) < sameNight ? time : `${dayText(at, now)}, ${time}`
}

const texts = { age: ageText, clock: clockText, day: dayText }

interface TimeProps {
  /** ISO 8601. */
  at: string
  as?: keyof typeof texts
}

/** A moment, as an age by default; the tooltip has it in full. */
export function Time({ at, as = 'age' }: TimeProps) {
  const now = useNow()
  return (
    <time dateTime={at} title={full().format(new Date(at))}>
      {texts[as](at, now)}
    </time>
  )
}
