import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { removeFolder, temporaryProfile } from '../drivers/cleanup.ts'
import type { Browser } from '../drivers/driver.ts'
import { launch } from '../drivers/launch.ts'

/**
 * Chromium of somebody who has set text to twice its usual size. The browser's own setting and not a style: what is
 * measured in `rem` in media queries follows it too.
 */
export async function launchWithLargeText(): Promise<Browser> {
  const profileDir = temporaryProfile()
  mkdirSync(join(profileDir, 'Default'), { recursive: true })
  const preferences = { webkit: { webprefs: { default_font_size: 32, default_fixed_font_size: 26 } } }
  writeFileSync(join(profileDir, 'Default/Preferences'), JSON.stringify(preferences))
  const browser = await launch({ browser: 'chromium', profileDir })
  return {
    ...browser,
    get pid() {
      return browser.pid
    },
    close: async () => {
      await browser.close()
      removeFolder(profileDir)
    },
  }
}
