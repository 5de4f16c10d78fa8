import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Browser } from '../../tests/e2e/drivers/driver.ts'
import { launch } from '../../tests/e2e/drivers/launch.ts'
import { root } from '../root.ts'

const picture = join(root, '.output/practice-desk.png')
const timeoutMs = 30_000

/** Without a display: prints the first ticket's brief and takes a picture of the desk. Gives the exit code. */
export async function showBrief(): Promise<number> {
  console.log('No display here, so the practice desk runs without a window.')
  let browser: Browser | undefined
  try {
    browser = await launch({ browser: 'chromium' })
    const { desk, brief } = await readBrief(browser)
    await desk.screenshot(picture)
    console.log(`\n${indent(brief)}\n`)
    console.log(`A picture of the desk: ${relative(process.cwd(), picture)}`)
    return 0
  } catch (error) {
    console.error(
      `\nThe practice desk did not get to a brief. ${error instanceof Error ? error.message : error}`,
    )
    return 1
  } finally {
    await browser?.close()
  }
}

/** The desk opens with its first ticket; the panel shows the brief of that. */
async function readBrief(browser: Browser) {
  const desk = await browser.openExtensionPage('practice.html')
  await desk.setViewport(1366, 768)
  const panel = await desk.panel({ timeoutMs, what: "Baton's panel on the desk" })
  const ready = '[data-card="brief"][data-state="ready"]'
  const isThere = (selector: string) => document.querySelector(selector) !== null
  await panel.waitFor(isThere, ready, { timeoutMs, what: 'the brief in the panel' })
  mkdirSync(join(root, '.output'), { recursive: true })
  return { desk, brief: await panel.text(ready) }
}

function indent(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  const kept = lines.filter((line, index) => line !== '' || lines[index - 1] !== '')
  return kept.map((line) => `  ${line}`).join('\n')
}
