import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../../../scripts/root.ts'
import { browserName } from '../../support/browser.ts'
import { serveStates } from '../states-server.ts'
import { difference, tolerated } from './compare.ts'
import { expectedPicture } from './kept.ts'
import { keptPictures } from './list.ts'
import { type Painter, startPainter } from './take.ts'

const aside = join(root, '.cache/pictures')

// Letters and edges are each browser's own: the pictures are Chromium's.
describe.runIf(browserName === 'chromium')('the panel looks as in the pictures that are kept', () => {
  let painter: Painter
  let states: Awaited<ReturnType<typeof serveStates>>
  beforeAll(async () => {
    states = await serveStates()
    painter = await startPainter(states.address)
    mkdirSync(aside, { recursive: true })
  })
  afterAll(() => Promise.all([painter.close(), states.stop()]))

  test.each(keptPictures)('$name', async (picture) => {
    const actual = await painter.take(picture)
    const { perMille, picture: drawn } = difference(expectedPicture(picture), actual)
    if (perMille > tolerated) {
      writeFileSync(join(aside, `${picture.name}.png`), actual)
      writeFileSync(join(aside, `${picture.name}-difference.png`), drawn)
    }
    expect(
      perMille,
      `pixels of a thousand that differ in Chromium ${painter.version}; see .cache/pictures/${picture.name}.png and ${picture.name}-difference.png. If it is meant to look so: npm run pictures`,
    ).toBeLessThanOrEqual(tolerated)
  })

  test('a picture of anything else does not pass: a moved line, another colour, another size', () => {
    const [brief, dark] = [expectedPicture({ name: 'brief' }), expectedPicture({ name: 'brief-dark' })]
    expect(difference(brief, brief).perMille).toBe(0)
    expect(difference(brief, moved(brief, 2)).perMille).toBeGreaterThan(tolerated)
    expect(difference(brief, dark).perMille).toBeGreaterThan(tolerated)
    expect(difference(brief, expectedPicture({ name: 'rail' })).perMille).toBe(1000)
  })
})

/** The same picture, with a strip of 24 px at the order's height moved down by some pixels. */
function moved(picture: Buffer, by: number): Buffer {
  const from = PNG.sync.read(picture)
  const to = PNG.sync.read(picture)
  PNG.bitblt(from, to, 0, 300, from.width, 24, 0, 300 + by)
  return PNG.sync.write(to)
}
