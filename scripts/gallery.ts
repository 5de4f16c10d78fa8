// npm run gallery [-- part of a name]: pictures of the panel, in every width, theme and direction, to look at.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Browser } from '../tests/e2e/drivers/driver.ts'
import { launch } from '../tests/e2e/drivers/launch.ts'
import { launchWithLargeText } from '../tests/e2e/sight/large-text.ts'
import { serveStates } from '../tests/e2e/sight/states-server.ts'
import { deskPictures } from './gallery/desk-pictures.ts'
import { indexPage } from './gallery/index-page.ts'
import { largeText, type Picture, usual, type Variant } from './gallery/picture.ts'
import { statePictures } from './gallery/state-pictures.ts'
import { root } from './root.ts'

const only = process.argv[2]
const folder = join(root, '.output/gallery')
const wanted = (name: string) => only === undefined || name.includes(only)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const states = await serveStates()
async function picturesIn(start: () => Promise<Browser>, variants: readonly Variant[]): Promise<Picture[]> {
  const browser = await start()
  const gallery = { browser, folder, variants, wanted }
  try {
    return [...(await statePictures(gallery, states.address)), ...(await deskPictures(gallery))]
  } finally {
    await browser.close()
  }
}

try {
  const pictures = [
    ...(await picturesIn(() => launch({ browser: 'chromium' }), usual)),
    ...(await picturesIn(launchWithLargeText, largeText)),
  ]
  writeFileSync(join(folder, 'index.html'), indexPage(pictures))
  console.log(`${pictures.length} pictures: ${relative(process.cwd(), join(folder, 'index.html'))}`)
} finally {
  await states.stop()
}
