import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '../drivers/driver.ts'
import type { Stage } from './stage.ts'

/** The staged systems are all on this machine; a permission knows no port. */
export const stagedHosts = ['http://127.0.0.1/*']

/** Sets Baton up on the options page as a lead does: imports the config, allows the hosts, enters the credentials. */
export async function setUp(browser: Browser, stage: Stage): Promise<void> {
  await signIn(browser, stage)
  const options = await browser.openExtensionPage('options.html')
  await importConfig(browser, options, stage.config)
  await allowHosts(options)
  for (const [sourceId, fields] of Object.entries(stage.credentials))
    await enterCredentials(options, sourceId, fields)
  await options.close()
}

/** Signs the agent in to RT. */
export async function signIn(browser: Browser, stage: Stage): Promise<void> {
  const page = await browser.openPage(`${stage.rt.origin}/`)
  await page.close()
}

/** Chooses a file with this config, as an object or as whatever text. */
export async function importConfig(browser: Browser, options: Page, config: unknown): Promise<void> {
  const file = join(browser.profileDir, 'team-config.json')
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config, null, 2))
  const ready = () => document.querySelector('input[type=file]:enabled') !== null
  await options.waitFor(ready, undefined, { what: 'the field for a config file', timeoutMs: 30_000 })
  await options.setFiles('input[type=file]', [file])
}

export async function allowHosts(options: Page): Promise<void> {
  await options.click('button', { text: 'Allow access to' })
  const allowed = () => !document.body.innerText.includes('does not let Baton reach')
  await options.waitFor(allowed, undefined, { what: 'access to the hosts' })
}

export async function enterCredentials(
  options: Page,
  sourceId: string,
  fields: Record<string, string>,
): Promise<void> {
  const source = `[data-source="${sourceId}"]`
  for (const [name, value] of Object.entries(fields)) await options.fill(`${source} [name="${name}"]`, value)
  await options.click(`${source} button[type=submit]`)
  const entered = (css: string) =>
    document.querySelector<HTMLElement>(css)?.innerText.includes('Credentials entered')
  await options.waitFor(entered, source, { what: `the credentials of ${sourceId}` })
}
