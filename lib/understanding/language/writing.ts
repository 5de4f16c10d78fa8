/** How the letters of a text are written. */
export type Writing =
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'greek'
  | 'hebrew'
  | 'thai'

/**
 * Where each begins and ends in Unicode, and how many Latin letters one of its signs outweighs: names and titles stand
 * in Latin letters in any language, hardly ever the other way round, and a sign of Chinese is a word.
 */
const blocks: readonly (readonly [Writing, number, number, number])[] = [
  ['latin', 0x41, 0x24f, 1],
  ['latin', 0x1e00, 0x1eff, 1],
  ['greek', 0x370, 0x3ff, 4],
  ['cyrillic', 0x400, 0x52f, 4],
  ['hebrew', 0x590, 0x5ff, 4],
  ['arabic', 0x600, 0x77f, 4],
  ['thai', 0xe00, 0xe7f, 4],
  ['kana', 0x3040, 0x30ff, 6],
  ['han', 0x3400, 0x9fff, 10],
  ['hangul', 0xac00, 0xd7af, 6],
]

/** How much of each writing a text has, in Latin letters. Linear in its length. */
export function writingsOf(text: string): ReadonlyMap<Writing, number> {
  const found = new Map<Writing, number>()
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    const code = letter.codePointAt(0) ?? 0
    const block = blocks.find(([, first, last]) => code >= first && code <= last)
    if (block) found.set(block[0], (found.get(block[0]) ?? 0) + block[3])
  }
  return found
}
