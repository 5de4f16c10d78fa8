import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outputOf } from '../../../../scripts/build/build.ts'
import type { BrowserName } from '../../drivers/driver.ts'
import { leakFromPanel } from './from-panel.ts'
import { leakInPage, pageLeaks } from './in-page.ts'
import { contentLeaks, leakIntoPage } from './into-page.ts'

/**
 * A copy of the built extension that leaks in every way that a probe looks for: its panel's address is open to
 * all, the panel tells the page and the content script what it shows, and the content script spreads it. Who asks
 * for it removes it.
 */
export function leakyBuild(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-leaky-'))
  cpSync(outputOf(browser === 'chromium' ? 'chrome' : 'firefox'), folder, { recursive: true })

  const manifestFile = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  manifest.web_accessible_resources = [{ resources: ['*'], matches: ['<all_urls>'] }]
  writeFileSync(manifestFile, JSON.stringify(manifest))

  writeFileSync(join(folder, 'leak.js'), `(${leakFromPanel})()`)
  const panel = join(folder, 'panel.html')
  writeFileSync(
    panel,
    readFileSync(panel, 'utf8').replace('</body>', '<script src="/leak.js"></script></body>'),
  )

  writeFileSync(join(folder, 'leak-page.js'), `(${leakInPage})([${pageLeaks}])`)
  appendFileSync(join(folder, 'content-scripts/helpdesk.js'), `\n;(${leakIntoPage})([${contentLeaks}])`)
  return folder
}
