import { beforeEach, describe, expect, it, vi } from 'vitest'
import { config } from './config.ts'
import { fakeBrowser } from './fake-browser.ts'

const { browser, granted } = fakeBrowser()
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
const { configHosts, hostPattern, mayReach } = await import('#lib/settings/hosts.ts')

beforeEach(() => granted.clear())

describe('hosts', () => {
  it.each([
    ['https://rt.example.com', 'https://rt.example.com/*'],
    ['https://rt.example.com:8443', 'https://rt.example.com/*'],
    ['http://127.0.0.1:9000', 'http://127.0.0.1/*'],
  ])('%s is asked for as %s', (origin, pattern) => {
    expect(hostPattern(origin)).toBe(pattern)
  })

  it('of a config are named once each, with no path, and nothing besides', () => {
    expect(configHosts(config)).toEqual([
      'https://rt.example.com/*',
      'http://localhost/*',
      'https://shop.example.com/*',
    ])
  })

  it('may be reached while the browser allows them, and not a moment longer', async () => {
    expect(await mayReach('https://rt.example.com')).toBe(false)
    granted.add('https://rt.example.com/*')
    expect(await mayReach('https://rt.example.com')).toBe(true)
    expect(await mayReach('http://rt.example.com')).toBe(false)
    granted.clear()
    expect(await mayReach('https://rt.example.com')).toBe(false)
  })
})
