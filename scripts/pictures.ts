// npm run pictures: takes the pictures of the panel that are kept, and writes the page of docs/ that shows them.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { difference, tolerated } from '../tests/e2e/sight/pictures/compare.ts'
import { expectedPicture, keepPicture, keptFolder } from '../tests/e2e/sight/pictures/kept.ts'
import { keptPictures } from '../tests/e2e/sight/pictures/list.ts'
import { startPainter } from '../tests/e2e/sight/pictures/take.ts'
import { serveStates } from '../tests/e2e/sight/states-server.ts'
import { galleryPage } from './gallery/gallery-page.ts'
import { root } from './root.ts'

mkdirSync(keptFolder, { recursive: true })
const names = new Set(keptPictures.map(({ name }) => `${name}.png`))
for (const file of readdirSync(keptFolder)) if (!names.has(file)) rmSync(join(keptFolder, file))

const states = await serveStates()
const painter = await startPainter(states.address)
try {
  for (const picture of keptPictures) {
    const png = await painter.take(picture)
    // One that looks the same stays the same file.
    const same =
      existsSync(join(keptFolder, `${picture.name}.png`)) &&
      difference(expectedPicture(picture), png).perMille <= tolerated
    if (same) continue
    keepPicture(picture, png)
    console.log(`New: ${relative(process.cwd(), join(keptFolder, `${picture.name}.png`))}`)
  }
} finally {
  await painter.close()
  await states.stop()
}
writeFileSync(join(root, 'docs/gallery.md'), galleryPage(keptPictures))
console.log(`${keptPictures.length} pictures: docs/gallery.md`)
