/** Thousands may stand apart by these wherever a comma or a point would be the mark of the decimals. */
const spaces = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g
/** Around the digits: a sign, a currency sign or an ISO 4217 code. */
const dressed = /^([+-]?)(?:\p{Sc}|[A-Z]{3})?\s*([+-]?)(\d[\d.,]*|\.\d+)\s*(?:\p{Sc}|[A-Z]{3})?$/u
const doubtful = /^[1-9]\d{0,2},\d{3}$/
const grouped = { ',': /^\d{1,3}(,\d{3})+(\.\d+)?$/, '.': /^\d{1,3}(\.\d{3})+(,\d+)?$/ }

/**
 * The number in a text as people and systems write amounts: `109.85`, `1,234.50`, `1.234,50`, `12,50`, `€ 1'234.50`.
 * A point alone is the mark of the decimals, as in every API that we know. A comma with three digits behind it may be
 * either, and what may be two numbers is none.
 */
export function amountIn(text: string): number | undefined {
  const [, sign = '', inner = '', digits] = dressed.exec(text.trim().replace(spaces, '')) ?? []
  if (digits === undefined || (sign && inner)) return undefined
  const plain = plainDigits(digits)
  return plain === undefined ? undefined : Number(`${sign || inner}${plain}`)
}

function plainDigits(digits: string): string | undefined {
  if (/^\d*\.?\d+$/.test(digits)) return digits
  const marks = digits.replace(/\d/g, '')
  if (/^\d+,\d+$/.test(digits)) return doubtful.test(digits) ? undefined : digits.replace(',', '.')
  if (marks.length < 2) return undefined
  if (grouped[','].test(digits)) return digits.replaceAll(',', '')
  return grouped['.'].test(digits) ? digits.replaceAll('.', '').replace(',', '.') : undefined
}
