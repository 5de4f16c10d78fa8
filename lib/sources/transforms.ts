import type { Money } from '#lib/contract/primitives.ts'
import type { Transform } from '#lib/contract/source.ts'
import { amountIn } from './amount.ts'
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
      return toMoney(toAmount(value), aids.currency, 1)
    case 'money-major':
      return toMoney(toAmount(value), aids.currency, minorPerMajor(aids.currency))
    case 'words':
    case 'role':
      return typeof value === 'object' ? undefined : wordFor(String(value), aids.words ?? {})
  }
}

/**
 * True for what systems send where nothing is set: `null`, an empty text, `false` (Odoo), and as a moment the epoch (RT).
 * Any other value of which a transform makes nothing does not fit the mapping.
 */
export function isUnset(value: unknown, as: Transform): boolean {
  if (value === null || value === undefined || value === false) return true
  if (typeof value === 'string' && value.trim() === '') return true
  return as === 'instant' && plainTime(value) === 0
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

/** A number, or an amount as it is written for people. */
function toAmount(value: unknown): number | undefined {
  return toNumber(value) ?? (typeof value === 'string' ? amountIn(value) : undefined)
}

/**
 * ISO texts, e-mail dates, seconds or milliseconds since 1970 (also as text), and Tryton's tagged dates. A time without a zone is
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
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  const found = iso.exec(text)
  if (!found) return mailDate.test(text) ? toMs(text) : undefined
  const [, day, time = '00:00', hours, minutes = '00'] = found
  return toMs(`${day}T${time}${hours ? `${hours}:${minutes}` : 'Z'}`)
}

function toMs(text: string): number | undefined {
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? undefined : ms
}

// Strict, because `Date.parse` makes a date of anything: of "Order 5" the first of May 2001.
const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:Z|([+-]\d\d):?(\d\d)?)?)?$/i

/** The date of mails and of HTTP (RFC 5322, 3.3), e.g. `Sun, 22 Nov 2026 14:17:14 +0100`. */
const mailDate =
  /^(?:[A-Z][a-z]{2}, )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/

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
  // `|| 0`: a small refund must not become minus zero.
  return { minor: Math.round(amount * factor) || 0, currency }
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
