import type { Money } from '#lib/contract/primitives.ts'
import type { Transform } from '#lib/contract/source.ts'
import { htmlToText } from './html-text.ts'

/** What a transform may look at besides the value: the currency code and the word list of the mapping. */
export interface TransformAids {
  currency?: string | undefined
  words?: Readonly<Record<string, string>> | undefined
}

/** Turns a reply's value into a contract value; `undefined` where it cannot. Never throws. */
export function transform(value: unknown, as: Transform, aids: TransformAids): unknown {
  if (value === null || value === undefined || value === '') return undefined
  switch (as) {
    case 'text':
      return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined
    case 'html-text':
      return typeof value === 'string' ? htmlToText(value) : undefined
    case 'number':
      return toNumber(value)
    case 'boolean':
      return toBoolean(value)
    case 'instant':
      return toInstant(value)
    case 'money-minor':
      return toMoney(toNumber(value), aids.currency, 1)
    case 'money-major':
      return toMoney(toNumber(value), aids.currency, minorPerMajor(aids.currency))
    case 'words':
    case 'role':
      return typeof value === 'object' ? undefined : wordFor(String(value), aids.words ?? {})
  }
}

/** Systems say yes as `true`, `1`, `"yes"`, `"Y"` or `"true"`. Anything else that is not a clear no is no value. */
function toBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'object') return undefined
  const word = String(value).trim().toLowerCase()
  if (['true', '1', 'yes', 'y'].includes(word)) return true
  return ['false', '0', 'no', 'n'].includes(word) ? false : undefined
}

function wordFor(word: string, words: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined
}

/** Numbers, numeric texts, and Tryton's `{"__class__":"Decimal","decimal":"109.85"}`. */
function toNumber(value: unknown): number | undefined {
  const plain = isTagged(value, 'Decimal') ? value.decimal : value
  if (typeof plain !== 'number' && typeof plain !== 'string') return undefined
  const number = typeof plain === 'string' && plain.trim() === '' ? Number.NaN : Number(plain)
  return Number.isFinite(number) ? number : undefined
}

/**
 * ISO texts, seconds or milliseconds since 1970 (also as text), and Tryton's tagged dates. A time without a zone is
 * read as UTC, so that two agents see the same. RT writes "not set" as the epoch, which is no time here.
 */
export function toInstant(value: unknown): string | undefined {
  const ms = isTagged(value, 'date') || isTagged(value, 'datetime') ? taggedTime(value) : plainTime(value)
  return ms !== undefined && ms !== 0 && Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString() : undefined
}

function plainTime(value: unknown): number | undefined {
  const number = toNumber(value)
  // Seconds reach this bound in the year 5138, milliseconds passed it in 1973.
  if (number !== undefined) return Math.abs(number) < 1e11 ? Math.round(number * 1000) : number
  const found = typeof value === 'string' ? iso.exec(value.trim()) : null
  if (!found) return undefined
  const [, day, time = '00:00', hours, minutes = '00'] = found
  const ms = Date.parse(`${day}T${time}${hours ? `${hours}:${minutes}` : 'Z'}`)
  return Number.isNaN(ms) ? undefined : ms
}

// Strict, because `Date.parse` makes a date of anything: of "Order 5" the first of May 2001.
const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:Z|([+-]\d\d):?(\d\d)?)?)?$/i

function taggedTime(value: Tagged): number {
  const part = (name: string) => Number(value[name] ?? 0)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

type Tagged = Record<string, unknown>

function isTagged(value: unknown, name: string): value is Tagged {
  return typeof value === 'object' && value !== null && '__class__' in value && value.__class__ === name
}

function toMoney(
  amount: number | undefined,
  currency: string | undefined,
  factor: number,
): Money | undefined {
  if (amount === undefined || !currency || !/^[A-Z]{3}$/.test(currency)) return undefined
  return { minor: Math.round(amount * factor), currency }
}

/** How many of the smallest unit make one of the currency, by the platform's own table: 100 for EUR, 1 for JPY. */
export function minorPerMajor(currency: string | undefined): number {
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return 1
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  return 10 ** maximumFractionDigits
}
