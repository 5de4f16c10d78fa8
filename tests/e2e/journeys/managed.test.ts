import { expect, test } from 'vitest'
import { outputOf } from '../../../scripts/build/build.ts'
import { administrator, mayAdminister } from '../stage/administrator.ts'
import { failureOf, stateAfter } from '../stage/options-calls.ts'
import { browserForTest, browserName } from '../support/browser.ts'

const named = (name: string) => ({
  schema: 'baton.team-config/2',
  name,
  helpdesks: [{ id: 'rt', adapter: 'request-tracker', origin: 'https://rt.example.com' }],
  sources: [],
})

test('what an administrator sets counts before what was set up here, and leaves it alone afterwards', async ({
  skip,
}) => {
  skip(!mayAdminister(browserName), 'only root may write the policies of Chromium')
  const extensionDir = outputOf(browserName === 'chromium' ? 'chrome' : 'firefox')
  const policy = administrator(browserName, extensionDir)
  const browser = await browserForTest()
  const before = await browser.openExtensionPage('options.html')
  await stateAfter(before, 'importConfig', { text: JSON.stringify(named('Own')) })

  policy.set({ config: JSON.stringify(named('Company')), keyrings: ['session'], lockAfterMinutes: 5 })
  await browser.restart()
  const page = await browser.openExtensionPage('options.html')
  const origin = async () => (await stateAfter(page, 'state')).origin
  await expect.poll(origin, { timeout: 30_000 }).toBe('managed')
  const state = await stateAfter(page, 'state')
  expect(state.active).toEqual(named('Company'))
  expect(state.keyring).toMatchObject({ allowed: ['session'] })
  expect(state.history.map((entry) => entry.origin)).toEqual(['managed', 'local'])
  const refused = await failureOf(page, 'importConfig', { text: JSON.stringify(named('Mine')) })
  expect(refused).toMatchObject({ kind: 'bad-call', mender: 'administrator' })

  policy.clear()
  await browser.restart()
  const free = await browser.openExtensionPage('options.html')
  const freed = async () => (await stateAfter(free, 'state')).origin
  await expect.poll(freed, { timeout: 30_000 }).toBe('local')
  const own = (await stateAfter(free, 'state')).history.find((entry) => entry.summary === 'Imported')
  expect((await stateAfter(free, 'restore', { id: own?.id })).active).toEqual(named('Own'))
})
