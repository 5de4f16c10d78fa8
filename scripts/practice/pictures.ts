import { ink, paper, pngOf } from './draw.ts'

/** An S in a grid of five by seven. */
const letter = ['.###.', '#...#', '#....', '.###.', '....#', '#...#', '.###.']

/** The label of the jacket that Amélie got: red cloth, and the wrong size. */
function label(): Buffer {
  const isLetter = (x: number, y: number) =>
    letter[Math.floor((y - 46) / 8)]?.[Math.floor((x - 110) / 8)] === '#'
  return pngOf({
    width: 260,
    height: 150,
    at: (x, y) => {
      const isLabel = x > 60 && x < 200 && y > 30 && y < 120
      if (isLabel) return y > 45 && isLetter(x, y) ? ink : paper
      const thread = (x + y) % 6 < 3 ? 10 : 0
      return [176 - thread, 38, 44]
    },
  })
}

/** The strap of Eva's bag: torn off near its buckle. */
function strap(): Buffer {
  return pngOf({
    width: 260,
    height: 150,
    at: (x, y) => {
      const middle = 75 + Math.round(10 * Math.sin(x / 40))
      const torn = x > 150 + ((y * 7) % 13) && x < 185 - ((y * 5) % 11)
      if (Math.abs(y - middle) < 18 && !torn) {
        return Math.abs(y - middle) === 13 && x % 8 < 5 ? [225, 200, 150] : [120, 78, 46]
      }
      return [214, 214, 208]
    },
  })
}

/** The pictures of the practice desk's conversations, by file name. */
export const practicePictures = (): Record<string, Buffer> => ({
  'etiquette.png': label(),
  'strap.png': strap(),
})
