import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../../../scripts/setup/find-browser.mjs'
import type { BrowserName, LaunchOptions } from './driver.ts'

/** What the two launchers get: the options with everything filled in. */
export type ReadyOptions = Required<Omit<LaunchOptions, 'display'>> & Pick<LaunchOptions, 'display'>

export function programOf(browser: BrowserName): string {
  const program = findBrowser(browser)
  if (program) return program
  throw new Error(`No ${browser} on this machine: run 'node scripts/setup.mjs --browsers=${browser}'.`)
}

export function requireBuild(extensionDir: string): void {
  if (existsSync(join(extensionDir, 'manifest.json'))) return
  throw new Error(`No built extension in ${extensionDir}: run 'npm run build'.`)
}
