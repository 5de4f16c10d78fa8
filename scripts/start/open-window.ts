import type { ChildProcess } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { extensionId } from '../../tests/e2e/drivers/chromium/preferences.ts'
import { startChromium } from '../../tests/e2e/drivers/chromium/process.ts'
import { outputOf } from '../build/build.ts'
import { root } from '../root.ts'

/** Opens a window on the practice desk and stays until the browser is closed. Gives the exit code. */
export async function openWindow(extensionDir = outputOf('chrome'), profile = 'practice-profile') {
  const profileDir = join(root, '.cache', profile)
  mkdirSync(profileDir, { recursive: true })
  try {
    const { child, endpoint } = await startChromium(extensionDir, profileDir, false)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill())
    await showDesk(endpoint, `chrome-extension://${extensionId(extensionDir)}/practice.html`)
    console.log('The practice desk is open. Close the browser to end.')
    return await exitCode(child)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

// Not as an argument of the browser: it opens that before the extension is there, and shows an error page.
async function showDesk(endpoint: string, address: string): Promise<void> {
  const connection = await chromium.connectOverCDP(endpoint)
  const context = connection.contexts()[0]
  const page = context?.pages()[0] ?? (await context?.newPage())
  await page?.goto(address)
  await page?.bringToFront()
  await connection.close()
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 0)))
}
