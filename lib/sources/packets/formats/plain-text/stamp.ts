import { toInstant } from '../../../transforms.ts'

const clock = /(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*(?:([ap])\.?m\.?)?/i
const yearFirst = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/
const yearLast = /(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d\d)(?!\d)/
const zone = /\d\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)$/i

/**
 * The time of a transcript's line. Without a date there is none; a date that could be read both ways (03/04/2026) is
 * none either. Without a zone it is read as UTC, like all times.
 */
export function stampOf(text: string): string | undefined {
  const day = dayOf(text)
  const time = clock.exec(text.replace(yearFirst, ' ').replace(yearLast, ' '))
  if (!day || !time) return undefined
  const [, hours = '', minutes = '', seconds = '00', half] = time
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours)
  const offset = /[+-]/.test(zone.exec(text)?.[1] ?? '') ? (zone.exec(text)?.[1] ?? 'Z') : 'Z'
  return toInstant(`${day}T${two(hour)}:${minutes}:${seconds}${offset}`)
}

function dayOf(text: string): string | undefined {
  const iso = yearFirst.exec(text)
  if (iso) return `${iso[1]}-${two(iso[2])}-${two(iso[3])}`
  const [, first, mark, second, year = ''] = yearLast.exec(text) ?? []
  if (first === undefined || second === undefined) return undefined
  // Only points and dashes always put the day first.
  if (mark === '/' && Number(first) <= 12 && Number(second) <= 12 && first !== second) return undefined
  const american = Number(second) > 12
  const [day, month] = american ? [second, first] : [first, second]
  return `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`
}

const two = (part: string | number | undefined) => String(part ?? '').padStart(2, '0')
