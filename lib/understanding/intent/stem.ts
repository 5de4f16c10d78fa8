/** Endings that English puts on a word, longest first; at least three letters stay before one. */
const ending = /^(.{3,}?)(?:ation|ment|tion|ing|ion|ed)$/

/**
 * What the forms of an English word have in common: `cancelling`, `cancelled`, `cancellation` are `cancel`. It need not
 * be a word: it is only compared with itself. Every number is `#`.
 */
export function stem(word: string): string {
  if (/^\d+$/.test(word)) return '#'
  if (word.length <= 3) return word
  const singular = word.replace(/ies$/, 'y').replace(/(?<![su])s$/, '')
  const bare = singular.replace(ending, '$1').replace(/([^aeious])\1$/, '$1')
  return bare.length > 3 ? bare.replace(/[ey]$/, '') : bare
}
