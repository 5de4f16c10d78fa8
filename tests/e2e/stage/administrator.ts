import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { extensionId } from '../drivers/chromium/preferences.ts'
import type { BrowserName } from '../drivers/driver.ts'

const firefoxId = 'baton@baton.example.com'

/**
 * What an administrator sets for Baton on this machine: a policy file for Chromium, which only root may write, and a
 * native manifest for Firefox. It is taken away after the test, whatever happened.
 */
export function administrator(browser: BrowserName, extensionDir: string) {
  const { file, textOf } = browser === 'chromium' ? chromiumPolicy(extensionDir) : firefoxManifest()
  let made: string | undefined
  const set = (values: object) => {
    made = mkdirSync(dirname(file), { recursive: true }) ?? made
    writeFileSync(file, JSON.stringify(textOf(values)))
  }
  const clear = () => rmSync(file, { force: true })
  onTestFinished(() => {
    clear()
    if (made !== undefined) rmSync(made, { recursive: true, force: true })
  })
  return { set, clear }
}

/** Whether this user may be the administrator of this machine. */
export const mayAdminister = (browser: BrowserName): boolean =>
  browser === 'firefox' || process.getuid?.() === 0

function chromiumPolicy(extensionDir: string) {
  return {
    file: `/etc/chromium/policies/managed/baton-test-${process.pid}.json`,
    textOf: (values: object) => ({ '3rdparty': { extensions: { [extensionId(extensionDir)]: values } } }),
  }
}

function firefoxManifest() {
  return {
    file: join(homedir(), '.mozilla/managed-storage', `${firefoxId}.json`),
    textOf: (data: object) => ({ name: firefoxId, description: 'A test of Baton', type: 'storage', data }),
  }
}
