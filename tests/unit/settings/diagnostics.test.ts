import { describe, expect, it } from 'vitest'
import { failure, wrongShape } from '#lib/contract/make-failure.ts'
import { diagnosticsText } from '#lib/settings/diagnostics.ts'
import { config } from './config.ts'

const at = new Date('2026-11-23T12:00:00.000Z')
const keyring = {
  mode: 'locked',
  locked: true,
  allowed: ['session', 'locked'],
  lockAfterMinutes: 60,
} as const
const parts = {
  at,
  version: '0.1.0',
  browser: 'Firefox 153',
  health: {},
  keyring: { ...keyring, allowed: [] },
}

/** Words of the lead and values of the config that nobody else is to see. */
const secretConfig = {
  ...config,
  name: 'Canary team',
  sources: config.sources.map((source) => ({
    ...source,
    label: 'Canary label',
    baseUrl: 'https://shop.example.com/canary-path',
    settings: { field: 'canary setting' },
    appliesTo: [{ on: 'queue' as const, oneOf: ['canary queue'] }],
  })),
}

describe('diagnostics', () => {
  it('name version, browser, keyring, and each source with its preset, host and health', () => {
    const [source] = config.sources
    if (!source) throw new Error('the config has no source')
    const health = {
      [source.id]: {
        lastSuccessAt: '2026-11-23T11:00:00.000Z',
        lastMs: 231,
        lastFailure: failure('timeout', at, { afterMs: 8000 }),
      },
    }
    const text = diagnosticsText({ ...parts, config, health })
    const { host } = new URL(source.baseUrl)
    for (const part of [
      'Baton 0.1.0\nFirefox 153\n2026-11-23T12:00:00.000Z',
      'Keyring\n  locked, locked',
      `  ${source.id}: ${source.preset} at ${host}`,
      'last answer 2026-11-23T11:00:00.000Z, 231 ms',
      'timeout at 2026-11-23T12:00:00.000Z, for the administrator',
      'afterMs: 8000',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('name the host of the language model and its health, and nothing else of it', () => {
    const languageModel = {
      kind: 'openai-compatible' as const,
      url: 'https://llm.example.com/canary',
      model: 'canary model',
      auth: 'bearer' as const,
      timeoutMs: 8000,
    }
    const health = { languageModel: { lastFailure: failure('timeout', at, { afterMs: 8000 }) } }
    const text = diagnosticsText({ ...parts, config: { ...config, languageModel }, health })
    expect(text).toContain('Language model\n  openai-compatible at llm.example.com\n')
    expect(text).toContain('afterMs: 8000')
    expect(text).not.toContain('canary')
  })

  it('tell everything of the failure that they are about', () => {
    const reason = {
      ...wrongShape(at, [{ path: 'orders[0].total', problem: 'does not fit the contract' }]),
      sourceId: 'shop',
    }
    const text = diagnosticsText({ ...parts, failure: reason })
    expect(text).toContain('bad-response of shop')
    expect(text).toContain('orders[0].total')
    expect(text).toContain('No config is in use.')
  })

  it('hold no label, no setting, no condition and no path', () => {
    expect(diagnosticsText({ ...parts, config: secretConfig })).not.toMatch(/canary/i)
  })
})
