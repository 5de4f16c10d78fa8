import { type Line, lineOf, phraseFinder } from '../phrases.ts'
import type { DueWords } from './tried-words.ts'
import { triedWords } from './words/index.ts'

/**
 * The day on which something is due at the latest, as `YYYY-MM-DD`; `undefined` where its words name none. `saidAt`
 * is ISO 8601; days are counted in UTC, since nobody says in which place the promise was made. Working days leave out
 * Saturdays and Sundays, not holidays.
 */
export function dueDateOf(due: string, saidAt: string): string | undefined {
  const said = new Date(saidAt)
  if (Number.isNaN(said.getTime())) return undefined
  const line = lineOf(due)
  for (const read of readers) {
    const date = read(line, said)
    if (date) return date.toISOString().slice(0, 10)
  }
  return undefined
}

type DateReader = (line: Line, said: Date) => Date | undefined

const readers = triedWords.flatMap(({ due }): DateReader[] => [
  named(due),
  monthDay(due),
  weekday(due),
  after(due),
])

function named({ today, tomorrow, nextWeek, endOfWeek, endOfMonth }: DueWords): DateReader {
  const days: [ReturnType<typeof phraseFinder>, (said: Date) => Date][] = [
    [phraseFinder(today), (said) => said],
    [phraseFinder(tomorrow), (said) => plusDays(said, 1)],
    [phraseFinder(nextWeek), (said) => plusDays(said, daysTo(said, friday) + (weekend(said) ? 0 : week))],
    [phraseFinder(endOfWeek), (said) => plusDays(said, daysTo(said, friday))],
    [phraseFinder(endOfMonth), (said) => utc(said.getUTCFullYear(), said.getUTCMonth() + 1, 0)],
  ]
  return (line, said) => days.find(([find]) => find(line))?.[1](said)
}

/** "30 September", "September 30th": the next one from the day when it was said. */
function monthDay({ months }: DueWords): DateReader {
  return ({ words }, said) => {
    const at = words.findIndex(({ text }) => months.some((month) => isMonth(text, month)))
    const month = months.findIndex((one) => isMonth(words[at]?.text ?? '', one))
    const day = Number.parseInt(
      [words[at - 1]?.text, words[at + 1]?.text].find((one) => /^\d{1,2}\D*$/u.test(one ?? '')) ?? '',
      10,
    )
    if (month < 0 || !(day >= 1 && day <= 31)) return undefined
    const date = utc(said.getUTCFullYear(), month, day)
    return date < utc(said.getUTCFullYear(), said.getUTCMonth(), said.getUTCDate())
      ? utc(said.getUTCFullYear() + 1, month, day)
      : date
  }
}

const isMonth = (word: string, month: string) =>
  word === month || (word.length >= 3 && word.length <= 4 && month.startsWith(word))

/** "on Friday": the next one, a week later where it is said on that day. */
function weekday({ weekdays }: DueWords): DateReader {
  return ({ words }, said) => {
    const day = words.map(({ text }) => weekdays.indexOf(text)).find((index) => index >= 0)
    return day === undefined ? undefined : plusDays(said, daysTo(said, day) || week)
  }
}

/** "within 3-5 working days": the last number counts. */
function after({ units, numbers, working }: DueWords): DateReader {
  const isWorking = new Set(working.split(' '))
  return ({ words }, said) => {
    const at = words.findIndex(({ text }) => units[text] !== undefined)
    const unit = units[words[at]?.text ?? '']
    const before = words.slice(0, Math.max(0, at)).map(({ text }) => numbers[text] ?? Number(text))
    const count = before.findLast((one) => one > 0 && one <= most)
    if (unit === undefined || count === undefined) return undefined
    if (unit === 'hour') return new Date(said.getTime() + count * 3_600_000)
    if (unit === 'month') return utc(said.getUTCFullYear(), said.getUTCMonth() + count, said.getUTCDate())
    if (unit === 'week') return plusDays(said, count * week)
    return words.some(({ text }) => isWorking.has(text))
      ? plusWorkingDays(said, count)
      : plusDays(said, count)
  }
}

const week = 7
const friday = 5
const most = 366

const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day))
const plusDays = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000)
const weekend = (date: Date) => date.getUTCDay() % 6 === 0
const daysTo = (date: Date, day: number) => (day - date.getUTCDay() + week) % week

function plusWorkingDays(from: Date, days: number): Date {
  let date = from
  for (let left = days; left > 0; left -= weekend(date) ? 0 : 1) date = plusDays(date, 1)
  return date
}
