/** Shorter values, such as "yes", stand in any sentence and say nothing there; their own rows mask them. */
const fewestSigns = 4
/** Of a phone number so many last digits are its own; before them stands how it is reached. */
const ownDigits = 9
const fewestDigits = 7

/** The source of a pattern that finds a value however it is written, for flags `giu`; `undefined` where it is too short. */
export function patternOf(kind: string, value: string): string | undefined {
  if (kind === 'phone') {
    const phone = phonePattern(value)
    if (phone !== undefined) return phone
  }
  if (/^\S+@\S+$/.test(value)) return emailPattern(value)
  const words = value.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (words.join('').length < fewestSigns) return undefined
  return `(?<![\\p{L}\\p{N}])${words.map(loose).join('[^\\p{L}\\p{N}]{0,4}')}(?![\\p{L}\\p{N}])`
}

/** One text for all ways of writing a value: by it two stretches of text are known to be the same value. */
export function sameKey(kind: string, text: string): string {
  if (kind === 'phone' && digitsOf(text).length >= fewestDigits) return coreOf(text)
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('%40', '@')
    .replace(/[^\p{L}\p{N}@]/gu, '')
}

const digitsOf = (text: string) => text.replace(/\D/g, '')
const coreOf = (text: string) => digitsOf(text).slice(-ownDigits).replace(/^0+/, '')

/** With or without the code of the country and the zero of the area, and spaced as one likes. */
function phonePattern(value: string): string | undefined {
  if (digitsOf(value).length < fewestDigits) return undefined
  const gap = '[\\s().\\/\\u2010-\\u2015-]{0,3}'
  const core = [...coreOf(value)].join(gap)
  return `(?<!\\d)(?:(?:\\+|00)${gap})?(?:\\d${gap}){0,4}${core}(?!\\d)`
}

/** In an address of the web the sign is written in another way. */
function emailPattern(value: string): string {
  const [name = '', host = ''] = [
    value.slice(0, value.lastIndexOf('@')),
    value.slice(value.lastIndexOf('@') + 1),
  ]
  const sign = '\\s{0,2}(?:@|%40|\\(at\\)|\\[at\\])\\s{0,2}'
  return `(?<![\\p{L}\\p{N}])${escaped(name)}${sign}${escaped(host)}(?![\\p{L}\\p{N}])`
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** A letter with an accent is found without it, and in both ways in which Unicode writes it. */
const loose = (word: string) =>
  [...word.normalize('NFC')]
    .map((sign) => {
      const [base = sign] = sign.normalize('NFD')
      return base === sign ? sign : `(?:${sign}|${base}\\p{M}*)`
    })
    .join('')
