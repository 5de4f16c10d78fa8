import { beforeEach, describe, expect, it, vi } from 'vitest'
import { config } from '../settings/config.ts'
import { fakeWorker } from './fake-worker.ts'

const worker = fakeWorker()
const { browser } = worker
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
const { siteOf } = await import('../../../entrypoints/background/sites.ts')

beforeEach(async () => {
  worker.reset()
  await worker.useConfig(config)
})

describe('a page', () => {
  it('is a site by the exact origin of a helpdesk, with its adapter', async () => {
    expect(await siteOf('https://rt.example.com/Ticket/Display.html?id=1')).toMatchObject({
      helpdeskId: 'rt',
      practice: false,
      adapter: { id: 'request-tracker' },
    })
    expect(await siteOf('http://localhost:8080/?_task=mail')).toMatchObject({ helpdeskId: 'mail' })
  })

  it.each([
    'https://rt.example.com:8443/',
    'http://rt.example.com/',
    'https://rt.example.com.evil.example.org/',
    'https://sub.rt.example.com/',
    'http://localhost/',
    'http://localhost:9090/',
    'https://shop.example.com:8443/',
  ])('is none of ours: %s', async (url) => {
    expect(await siteOf(url)).toBeUndefined()
  })

  it('is none of ours without a config', async () => {
    await worker.useConfig(undefined)
    expect(await siteOf('https://rt.example.com/')).toBeUndefined()
  })

  it('of the extension is a site only as the practice desk', async () => {
    expect(await siteOf('chrome-extension://baton/practice.html')).toMatchObject({ practice: true })
    expect(await siteOf('chrome-extension://baton/options.html')).toBeUndefined()
  })
})
