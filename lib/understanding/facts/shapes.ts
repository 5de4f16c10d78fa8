import { europeanStreets } from './addresses.ts'
import { Claims, type Stretch, stretchesOf } from './candidate.ts'
import type { Cues } from './cues/cues.ts'
import { anyOf, once } from './patterns.ts'

/**
 * What a value looks like. `code` is any number or mix of letters and digits, `caps` a word in capitals that may be a
 * code, `groups` a number written in groups; `web` and `card` are there to be left alone: an address on the web is no fact, and a whole card number is
 * nothing to show around.
 */
export type ShapeKind =
  | 'web'
  | 'email'
  | 'tracking'
  | 'iban'
  | 'card'
  | 'money'
  | 'order'
  | 'date'
  | 'weekday'
  | 'time'
  | 'address'
  | 'phone'
  | 'postcode'
  | 'code'
  | 'groups'
  | 'caps'

export interface Shape extends Stretch {
  readonly kind: ShapeKind
}

/** The values that a text shows by their shape, in the order of the text and without overlap. Linear in the text. */
export function shapesOf(text: string, cues: Cues): readonly Shape[] {
  const claims = new Claims(text.length)
  const shapes: Shape[] = []
  for (const [kind, pattern] of shapePatterns(cues))
    for (const stretch of stretchesOf(text, pattern))
      if (isPlausible(kind, text.slice(stretch.start, stretch.end)) && claims.take(stretch))
        shapes.push({ kind, ...stretch })
  return shapes.sort((a, b) => a.start - b.start)
}

const letter = String.raw`[\p{L}\d]`
const alone = String.raw`(?<![\p{L}\d_.+#/-])`
const ends = String.raw`(?![\p{L}\d_]|[-/]\d)`
const amount = String.raw`\d{1,3}(?:[ ,.'’]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,](?:\d{1,2}|[-–—]{1,2}))?`
const symbol = '(?:US|CA|A|C|NZ)?[$€£¥₹]'
const isoCode = '(?:USD|EUR|GBP|CAD|AUD|CHF|SEK|NOK|DKK|JPY|INR)'
const states =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])'

/** What only some languages write: an amount by its form alone, a price after its word, their own numbers. */
function ownPatterns({ money, phone, postcode }: Cues): (readonly [ShapeKind, RegExp])[] {
  const own: (readonly [ShapeKind, string | undefined])[] = [
    ['money', money.bare],
    ['money', money.priced && String.raw`(?<=\b(?:${money.priced}) )\d{1,6}(?![\p{L}\d]|[.,/:-]\d| ?%)`],
    ['phone', phone],
    ['postcode', postcode],
  ]
  return own.flatMap(([kind, source]) => (source ? [[kind, new RegExp(source, 'giu')] as const] : []))
}

const shapePatterns = once((cues: Cues): readonly (readonly [ShapeKind, RegExp])[] => [
  ['web', /\b(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/giu],
  [
    'email',
    new RegExp(
      String.raw`(?<![\p{L}\d._+-])${letter}[\p{L}\d._%+'-]{0,63} ?@ ?(?:${letter}[\p{L}\d-]{0,62}\.){1,6}\p{L}{2,24}${ends}`,
      'gu',
    ),
  ],
  [
    'email',
    /(?<![\p{L}\d._+-])[\p{L}\d._+-]{1,64} ?[([{] ?at ?[)\]}] ?[\p{L}\d-]{1,63}(?: ?(?:\.|[([{] ?dot ?[)\]}]) ?\p{L}{2,24}){1,3}/giu,
  ],
  ['email', /(?<![\p{L}\d._+-])[\p{L}\d._+-]{2,64} at [\p{L}\d-]{2,63}(?: dot \p{L}{2,24}){1,2}(?!\p{L})/giu],
  [
    'tracking',
    /(?<![\p{L}\d])(?:1Z ?[\dA-Z]{16}|9[2-5]\d\d(?: ?\d{4}){4}(?: ?\d\d)?|[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}|[A-Z]{2} ?\d{2,9}(?: \d{2,9}){0,2} ?(?:AT|BE|CH|DE|ES|EU|FR|MX|NL)|JJ?D\d{12,18}|TBA\d{12}|3S[A-Z\d]{11,15})(?![\p{L}\d])/gu,
  ],
  ['iban', /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/gu],
  ['card', /(?<!\d)(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}|3\d{3}[ -]\d{6}[ -]\d{5})(?!\d)/g],
  ['order', /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g],
  ['money', new RegExp(String.raw`(?<![\p{L}\d$€£])(?:${symbol}|${isoCode}) ?(?:${amount})(?!\d)`, 'gu')],
  [
    'money',
    new RegExp(
      String.raw`(?<![\p{L}\d.,#-])(?:${amount}) ?(?:[$€£]|${isoCode}\b|(?:${cues.money.units})(?!\p{L}))`,
      'giu',
    ),
  ],
  [
    'money',
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:a )?${cues.money.numberWords})(?:[ -](?:${cues.money.joiners}|${cues.money.numberWords})){0,12} (?:${cues.money.units})(?!\p{L})`,
      'giu',
    ),
  ],
  ...ownPatterns(cues),
  [
    'date',
    new RegExp(
      String.raw`${alone}(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d\d)|(?:19|20)\d\d([/.-])\d{1,2}\2\d{1,2})${ends}`,
      'gu',
    ),
  ],
  ['date', anyOf(cues.calendar.dates)],
  ['time', anyOf(cues.calendar.times)],
  ['date', new RegExp(String.raw`${alone}\d{1,2}/\d{1,2}${ends}`, 'gu')],
  ['weekday', new RegExp(String.raw`(?<!\p{L})(?:${cues.calendar.weekdays})(?!\p{L})`, 'giu')],
  ['address', anyOf([...cues.address, ...europeanStreets])],
  [
    'phone',
    new RegExp(
      String.raw`(?<![\p{L}\d_.+#/-])(?:(?:\+|00)\d[\d ().\/-]{6,20}\d|\(\d{2,5}\) ?\d[\d .-]{4,14}\d|\d{3}[-. ]\d{3}[-. ]\d{4}|0\d{1,4}[ /-]\d{2,8}(?:[ -]?\d{2,5}){0,4})${ends}`,
      'gu',
    ),
  ],
  [
    'postcode',
    new RegExp(
      String.raw`(?<![\p{L}\d])(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[1-9]\d{3} [A-Z]{2}|\d{5}-\d{4})(?![\p{L}\d])|(?<=\b${states},? )\d{5}\b`,
      'gu',
    ),
  ],
  ['order', /(?<![\p{L}\d_&#])#[A-Za-z]{0,5}-?\d[\dA-Za-z-]{2,24}(?![\p{L}\d])/gu],
  ['order', /(?<![\p{L}\d_&#-])(?:[A-Z]{2,6}-\d{3,}(?:-\d{2,}){0,3}|W\d{6,10})(?![\p{L}\d-])/gu],
  ['groups', /(?<![\p{L}\d_#$€£.-])\d{2,6}(?:[ -]\d{2,6}){1,5}(?![\p{L}\d_-])/gu],
  [
    'code',
    /(?<![\p{L}\d_#$€£.]|\d[,'’])#?(?=[A-Za-z_-]{0,40}\d)[A-Za-z\d](?:[A-Za-z\d_]|-(?=[A-Za-z\d])|\/(?=\d{3})){0,39}(?![\p{L}\d_])(?!\.\d|,\d{3})/gu,
  ],
  ['caps', /(?<![\p{L}\d_-])[A-Z]{5,14}(?![\p{L}\d_-])/gu],
])

/** The checks that a pattern cannot make. */
function isPlausible(kind: ShapeKind, value: string): boolean {
  if (kind === 'phone') return digitsOf(value).length >= 7 && digitsOf(value).length <= 15
  if (kind === 'date') return isDateLike(value)
  return true
}

/** Days and months that no calendar has are kept ("31/04/1990"), for customers write them; ratios are not dates. */
function isDateLike(value: string): boolean {
  const numbers = value.match(/^(\d{1,2})[/.-](\d{1,2})(?:[/.-]|$)/)
  if (!numbers) return true
  const [, first, second] = numbers.map(Number)
  if (first === undefined || second === undefined) return false
  return (
    first >= 1 &&
    second >= 1 &&
    Math.max(first, second) <= 31 &&
    value !== '24/7' &&
    Math.min(first, second) <= 12
  )
}

export function digitsOf(value: string): string {
  return value.replace(/\D/g, '')
}
