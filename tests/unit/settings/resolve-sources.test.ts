import { describe, expect, it } from 'vitest'
import { resolveSource, sourcesFor } from '#lib/settings/resolve-sources.ts'
import { presetById } from '#lib/sources/presets/index.ts'
import { config } from './config.ts'

describe('the sources of a helpdesk', () => {
  it('are those for all, and those for it', () => {
    expect(sourcesFor(config, 'rt').map(({ id }) => id)).toEqual(['history', 'shop'])
    expect(sourcesFor(config, 'mail').map(({ id }) => id)).toEqual(['history'])
  })

  it('have the definition of their preset, and its settings under their own', () => {
    const preset = presetById('vendure')
    const source = {
      id: 'shop',
      label: 'Shop',
      preset: 'vendure',
      baseUrl: 'https://shop.example.com',
      settings: { own: 'value' },
    }
    const resolved = resolveSource(source)
    expect(resolved).toMatchObject({ id: 'shop', baseUrl: source.baseUrl })
    expect(resolved?.settings).toEqual({ ...preset?.settings, own: 'value' })
    expect(resolved?.definition.requests).toEqual(preset?.definition.requests)
  })

  it('leave out a preset that this version does not have', () => {
    const source = { id: 'x', label: 'X', preset: 'not-there', baseUrl: 'https://x.example.com' }
    expect(resolveSource(source)).toBeUndefined()
    expect(sourcesFor({ ...config, sources: [source] }, 'rt')).toEqual([])
  })

  it('take a definition of their own before any preset', () => {
    const definition = presetById('tryton')?.definition
    if (!definition) throw new Error('no preset tryton')
    const source = { id: 'x', label: 'X', definition, baseUrl: 'https://x.example.com' }
    expect(resolveSource(source)?.definition.role).toBe(definition.role)
  })
})
