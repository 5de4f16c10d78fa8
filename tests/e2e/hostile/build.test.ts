import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { outputOf } from '../../../scripts/build/build.ts'
import { browserName } from '../support/browser.ts'

// What the build itself rules out, for both browsers.
const folder = outputOf(browserName === 'chromium' ? 'chrome' : 'firefox')
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

test('pages can load nothing of the extension but the panel, and not by an address that stays the same', () => {
  const [panel, ...others] = manifest.web_accessible_resources
  expect(others).toEqual([])
  expect(panel.resources).toEqual(['panel.html'])
  // Firefox has no dynamic address: there the whole address is random for each install.
  if (browserName === 'chromium') expect(panel.use_dynamic_url).toBe(true)
})

test('neither a web page nor another extension can send a message: nobody is allowed to, and nobody listens', () => {
  expect(manifest).not.toHaveProperty('externally_connectable')
  for (const { file, text } of scripts) {
    // The polyfill names the events of the API, and listens to none of them.
    const listening = /on(?:Message|Connect)External\s*\.\s*addListener/.test(text)
    expect(listening, file).toBe(false)
  }
})

test('no script runs in the pages’ own world, and none before a host was granted', () => {
  expect(manifest).not.toHaveProperty('content_scripts')
  expect(manifest).not.toHaveProperty('host_permissions')
  for (const { file, text } of scripts) expect(/world:\s*["'`]MAIN/.test(text), file).toBe(false)
})

test('the extension’s pages run their own scripts only, and demand trusted types', () => {
  const policy: string = manifest.content_security_policy.extension_pages
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  // Pictures that the worker has fetched are shown from a blob, and nothing else is.
  const [pictures, ...others] = policy.split('; ').toSorted((one) => (one.startsWith('img-src') ? -1 : 1))
  expect(pictures).toBe("img-src 'self' data: blob:")
  expect(others.join('; ')).not.toMatch(/unsafe|wasm|blob:/)
})

test('the browser’s own panel is a page that no website can frame, and opens when the agent wants it', () => {
  if (browserName === 'chromium') {
    expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' })
    expect(manifest.permissions).toContain('sidePanel')
  } else
    expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false })
  expect(JSON.stringify(manifest.web_accessible_resources)).not.toContain('sidepanel')
})
