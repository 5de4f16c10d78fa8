import { describe, expect, it } from 'vitest'
import { SourceDefinition } from '#lib/contract/source.ts'
import { presetById, presets } from '#lib/sources/presets/index.ts'

/** The names in a template's holes. */
const holes = (template: unknown) =>
  [...JSON.stringify(template).matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name ?? '')

it('every preset has an id of its own and is found by it', () => {
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length)
  for (const preset of presets) expect(presetById(preset.id)).toBe(preset)
  for (const id of ['', 'unknown', 'constructor', '__proto__']) expect(presetById(id)).toBeUndefined()
})

describe.each(presets)('$id', ({ definition, documentation, name, settings = [] }) => {
  it('is a definition as a team could write it, and nothing is lost when it is read', () => {
    expect(SourceDefinition.parse(definition)).toEqual(definition)
    expect(JSON.parse(JSON.stringify(definition))).toEqual(definition)
  })

  it('has a name, and says where its system documents what it asks', () => {
    expect(name.trim()).not.toBe('')
    expect(new URL(documentation).protocol).toBe('https:')
  })

  it('asks with what it has: a need, a setting, or what an earlier request brings', () => {
    const bound = definition.requests.flatMap(({ bind = {} }) => Object.keys(bind))
    const given = new Set([
      ...definition.needs.flat(),
      ...bound,
      ...settings.map((setting) => `settings.${setting.name}`),
    ])
    for (const request of definition.requests) {
      const names = [
        ...holes([request.path, request.query, request.body, request.headers]),
        ...(request.when ?? []),
      ]
      for (const name of names) expect(given).toContain(name)
      // What another request brings, or only one of the alternatives needs, has to be waited for.
      const sure = definition.needs.reduce((common, keys) => common.filter((key) => keys.includes(key)))
      for (const name of names)
        if (!name.startsWith('settings.') && !sure.includes(name as never))
          expect(request.when).toContain(name)
    }
  })

  it('knows for every request what a good reply has', () => {
    for (const request of definition.requests) expect(request.expects).toBeTruthy()
  })
})
