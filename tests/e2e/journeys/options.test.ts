import { expect, test } from 'vitest'
import { importConfig } from '../stage/set-up.ts'
import { stageForFile } from '../stage/staged.ts'
import { browserForFile } from '../support/browser.ts'

const stageNow = stageForFile()
const browserNow = browserForFile()

const changed = (part: object) => ({ ...stageNow().config, name: 'Broken', ...part })
const sources = () => stageNow().config.sources

test.each([
  ['text that is no JSON', () => '{"schema": ', /The file: .*JSON/i],
  ['another kind of file', () => changed({ schema: 'somebody.else/1' }), /schema: /],
  [
    'an address that is no address',
    () => changed({ sources: [{ ...sources()[0], baseUrl: 'shop' }] }),
    /sources → entry 1 → baseUrl: /,
  ],
  [
    'a preset that nobody has',
    () => changed({ sources: [...sources(), { ...sources()[0], id: 'other', preset: 'unheard-of' }] }),
    /sources → entry 6 → preset: /,
  ],
  [
    'an adapter that nobody has',
    () => changed({ helpdesks: [{ id: 'rt', adapter: 'paper', origin: 'https://rt.example.com' }] }),
    /helpdesks → entry 1 → adapter: /,
  ],
  ['two sources with one id', () => changed({ sources: [sources()[0], sources()[0]] }), /sources: /],
])('a config with %s is refused with the place, and the one in use stays', async (_, config, place) => {
  const browser = browserNow()
  const page = await browser.openExtensionPage('options.html')
  await importConfig(browser, page, stageNow().config)
  const imported = () => document.body.innerText.includes('Imported. This config is in use now.')
  await page.waitFor(imported, undefined, { what: 'the first config' })
  await importConfig(browser, page, config())
  const issues = await page.text('[role=alert]')
  expect(issues).toMatch(place)
  expect(issues).toContain('the config in use stays as it was')
  await page.reload()
  await page.waitFor(shows, 'Staged shop', { what: 'the first config' })
  await page.close()
})

const shows = (name: string) => document.querySelector('h1')?.textContent === name
