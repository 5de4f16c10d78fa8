import { beforeEach, expect, it, vi } from 'vitest'
import type { Visits } from '../../../entrypoints/background/visits.ts'
import { config } from '../settings/config.ts'
import { fakeWorker } from './fake-worker.ts'

const worker = fakeWorker()
vi.mock('#lib/platform/browser.ts', () => ({ browser: worker.browser }))
const { contentHandlers } = await import('../../../entrypoints/background/content-handlers.ts')

const passDraft = vi.fn()
const handlers = contentHandlers({} as Visits, passDraft)
const helpdesk = { tabId: 7, url: 'https://rt.example.com/Ticket/Update.html?id=1' }

beforeEach(async () => {
  worker.reset()
  await worker.useConfig(config)
})

it('a draft goes to the panels of the tab that the browser names, and is kept nowhere', async () => {
  const { local, session } = worker.browser.storage
  const kept = () => JSON.stringify([[...local.values], [...session.values]])
  const before = kept()
  await handlers.draft({ text: 'What is your order number?' }, helpdesk)
  expect(passDraft).toHaveBeenCalledWith(7, 'What is your order number?')
  expect(kept()).toBe(before)
})

it('a draft of a page that is no helpdesk of the config goes nowhere', async () => {
  await handlers.draft({ text: 'What is your order number?' }, { tabId: 7, url: 'https://evil.example.com/' })
  expect(passDraft).not.toHaveBeenCalled()
})
