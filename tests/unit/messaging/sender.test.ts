import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from '../settings/fake-browser.ts'

const { browser } = fakeBrowser()
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
const { isOwnPage, pageOf } = await import('#lib/messaging/sender.ts')

const panel = { id: 'baton', url: 'chrome-extension://baton/panel.html' }
const tab = { id: 7 } as never
const page = { id: 'baton', tab, url: 'https://rt.example.com/Ticket/Display.html?id=1', frameId: 0 }

describe("one of the extension's own pages", () => {
  it('is known by its address, whatever its query and fragment', () => {
    expect(isOwnPage(panel, 'panel.html')).toBe(true)
    expect(isOwnPage({ ...panel, url: `${panel.url}?a=1#b` }, 'panel.html')).toBe(true)
  })

  it.each([
    ['another extension', { ...panel, id: 'other' }],
    ['another page of ours', { ...panel, url: 'chrome-extension://baton/options.html' }],
    ['a page with that name elsewhere', { ...panel, url: 'https://evil.example.com/panel.html' }],
    ["another extension's page", { ...panel, url: 'chrome-extension://other/panel.html' }],
    ['a page below it', { ...panel, url: 'chrome-extension://baton/x/panel.html' }],
    ['a sender without an address', { id: 'baton' }],
  ])('is not %s', (_, sender) => {
    expect(isOwnPage(sender, 'panel.html')).toBe(false)
  })
})

describe('a helpdesk page', () => {
  it('speaks for itself with the tab and the address that the browser gives', () => {
    expect(pageOf(page)).toEqual({ tabId: 7, url: page.url })
  })

  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['a frame in the page', { ...page, frameId: 3 }],
    ['a sender outside of tabs', { id: 'baton', url: page.url, frameId: 0 }],
    ['a sender without an address', { id: 'baton', tab, frameId: 0 }],
  ])('is not %s', (_, sender) => {
    expect(pageOf(sender)).toBeUndefined()
  })
})
