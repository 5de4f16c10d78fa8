import { beforeEach, describe, expect, it, vi } from 'vitest'
import { tokenOrigin } from '#lib/sources/oauth-place.ts'
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

  it('of a language model belong to them, where one is switched on that is asked over the network', () => {
    const timeoutMs = 8000
    const built = { kind: 'built-in' as const, timeoutMs }
    const asked = { kind: 'openai-compatible' as const, url: 'https://llm.example.com:8443/v1' }
    const languageModel = { ...asked, model: 'm', auth: 'bearer' as const, timeoutMs }
    expect(configHosts({ ...config, languageModel })).toContain('https://llm.example.com/*')
    expect(configHosts({ ...config, languageModel: built })).toEqual(configHosts(config))
  })

  it('of launches belong to them where a session is made there, and not where only a link leads', () => {
    const link = {
      kind: 'link' as const,
      id: 'wms',
      label: 'WMS',
      url: 'https://wms.example.com/{{ticket.id}}',
    }
    const session = {
      kind: 'session' as const,
      id: 'co-browsing',
      label: 'Co-browsing',
      url: 'https://cobrowse.example.com:8443/sessions/{{ticket.id}}',
      auth: { kind: 'none' as const },
      body: {},
      answer: { link: 'url' },
      timeoutMs: 5000,
    }
    expect(configHosts({ ...config, launches: [link, session] })).toEqual([
      ...configHosts(config),
      'https://cobrowse.example.com/*',
    ])
  })

  it('of token endpoints belong to them, and those of sign-in pages do not', () => {
    const auth = {
      kind: 'oauth' as const,
      authorizationUrl: 'https://login.example.com/authorize',
      tokenUrl: 'https://{{settings.tenant}}.example.net/token',
      clientId: 'baton',
    }
    const [history] = config.sources
    const source = {
      ...history,
      id: 'erp',
      label: 'ERP',
      baseUrl: 'https://erp.example.com',
      settings: { tenant: 't1' },
    }
    const hosts = (tokenUrl: string) =>
      configHosts({ ...config, helpdesks: [], sources: [source] }, (one) =>
        tokenOrigin({ ...auth, tokenUrl }, one),
      )
    expect(hosts(auth.tokenUrl)).toEqual(['https://erp.example.com/*', 'https://t1.example.net/*'])
    expect(hosts('/oauth/token')).toEqual(['https://erp.example.com/*'])
    expect(hosts('http://insecure.example.com/token')).toEqual(['https://erp.example.com/*'])
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
