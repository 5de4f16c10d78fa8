import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/**
 * How many pixels may differ, of a thousand: the browser, the font and the moment are the same each time, so that only
 * a letter's edge in another version of the browser needs room. One letter that is another is more than this.
 */
export const tolerated = 0.1

export interface Difference {
  /** Of a thousand pixels; 1000 where the sizes differ. */
  perMille: number
  /** What differs, in red over the picture as it should be. */
  picture: Buffer
}

/** Compares two PNGs pixel by pixel. Smoothing along edges does not count. */
export function difference(expected: Buffer, actual: Buffer): Difference {
  const [is, should] = [PNG.sync.read(actual), PNG.sync.read(expected)]
  const { width, height } = should
  if (is.width !== width || is.height !== height) return { perMille: 1000, picture: actual }
  const drawn = new PNG({ width, height })
  const count = pixelmatch(should.data, is.data, drawn.data, width, height, { threshold: 0.1 })
  return { perMille: (count / (width * height)) * 1000, picture: PNG.sync.write(drawn) }
}
