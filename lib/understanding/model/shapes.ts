import { toldSecrets } from '../told-secrets.ts'
import type { Kind } from './placeholders.ts'

/** A stretch of a text that is to be masked, as UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly kind: Kind
}

/*
 * What is personal by its form alone. No pattern can go back over more than a bounded number of characters: the text
 * is anybody's.
 */
const patterns: readonly (readonly [Kind, RegExp])[] = [
  ['TEXT', /[[{<(]?\b[A-Z]{2,10}_\d+\b[\]}>)]?/g],
  ['EMAIL', /[^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;:]{1,255}/gu],
  ['LINK', /\b(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/giu],
  ['NUMBER', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b/gi],
  ['ADDRESS', /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi],
  ['ADDRESS', /\b[A-Z]\d[A-Z][ -]?\d[A-Z]\d\b/gi],
  ['ADDRESS', /\b\d{4} ?[A-Z]{2}\b/g],
  [
    'ADDRESS',
    /\b\d{1,5}[a-z]? (?:[\p{L}'’.]{1,30} ){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|pl|square|terrace|close|crescent)\b/giu,
  ],
  [
    'ADDRESS',
    /(?<![\p{L}\p{N}])[\p{L}'’-]{2,40}(?:straat|weg|laan|gracht|plein|kade|dijk|singel|stra(?:ß|ss)e|str\.|allee|platz|gasse) ?\d{1,5} ?[a-z]?(?![\p{L}\p{N}])/giu,
  ],
  [
    'ADDRESS',
    /(?<!\p{L})(?:\d{1,5},? )?(?:rue|avenue|boulevard|calle|avenida|via|viale|rua) (?:[\p{L}'’.]{1,30} ?){1,5},? ?\d{0,5}/giu,
  ],
]

/** Whatever is neither a letter nor a new word: people part the digits of a number by all kinds of signs. */
const digitRun = /[+(]?\p{Nd}+(?:[\s\p{Cf}.\-‐-―_/()·•∙*~|]{1,3}\p{Nd}+)*/gu
const mixedToken = /[\p{L}\p{N}]+(?:[-_/.][\p{L}\p{N}]+)*/gu
/** As few digits as an order's number has. */
const digitsOfNumber = 4
const digitsOfMixed = 3

/** Everything in the text that is personal by its form; a sum of money is not. */
export function shapesIn(text: string): Stretch[] {
  const found = patterns.flatMap(([kind, pattern]) => matchesOf(text, pattern, kind))
  const runs = matchesOf(text, digitRun, 'NUMBER').filter(
    ({ start, end }) => digitsIn(text.slice(start, end)) >= digitsOfNumber && !isMoney(text, start),
  )
  const mixed = matchesOf(text, mixedToken, 'ID').filter(({ start, end }) => {
    const token = text.slice(start, end)
    return digitsIn(token) >= digitsOfMixed && /\p{L}/u.test(token)
  })
  const secrets = toldSecrets(text).map((stretch) => ({ ...stretch, kind: 'ID' as const }))
  return [...found, ...runs, ...mixed, ...secrets]
}

const matchesOf = (text: string, pattern: RegExp, kind: Kind): Stretch[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length, kind }))

const digitsIn = (text: string) => text.match(/\p{Nd}/gu)?.length ?? 0

const isMoney = (text: string, start: number) =>
  /\p{Sc}\s?[\d.,]*$/u.test(text.slice(Math.max(0, start - 12), start))
