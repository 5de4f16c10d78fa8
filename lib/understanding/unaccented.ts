/**
 * The text with its letters bare of accents, its apostrophes straight and its spaces plain, so that rules need only
 * one form of each. One character for one character: offsets hold. `ß` is read as `s`.
 */
export function unaccented(text: string): string {
  return text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[\u00c0-\u024f]/g, (letter) => (letter === 'ß' ? 's' : (letter.normalize('NFD')[0] ?? letter)))
}
