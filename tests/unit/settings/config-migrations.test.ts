import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfig } from '#lib/settings/check-config.ts'
import { currentVersion, migrate } from '#lib/settings/migrations/migrate.ts'
import { v1ToV2 } from '#lib/settings/migrations/v1-to-v2.ts'

const folder = new URL('../../fixtures/configs/', import.meta.url)
const fixture = (version: number): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`v${version}.json`, folder), 'utf8'))
const versions = Array.from({ length: currentVersion }, (_, index) => index + 1)
const migrated = (document: unknown) => {
  const result = migrate(document)
  if (!result.ok) throw new Error(result.problem.problem)
  return result.document
}

/** Of the fixtures of earlier versions: they are what those Batons have written, and are never adapted. */
const frozen: Record<number, string> = {
  1: '25420984d18212892bf44d63b8c5da6fde49948c4f4bd5bf7d5b9379f433ad3a',
}

describe('every version of the team config', () => {
  it('has one frozen fixture, and there is none of a version that does not exist', () => {
    expect(readdirSync(folder).sort()).toEqual(versions.map((version) => `v${version}.json`).sort())
  })

  it.each(versions)('%i can be used by this Baton, whole', (version) => {
    expect(fixture(version).schema).toBe(`baton.team-config/${version}`)
    const read = readConfig(fixture(version))
    expect(read).toMatchObject({ ok: true })
    // Nothing is left out, and nothing invented: what is understood is what the steps have written.
    expect(read.ok && read.config).toEqual(migrated(fixture(version)))
  })

  it.each(versions.slice(0, -1))('%i, which was shipped, has the fixture that it had then', (version) => {
    const bytes = readFileSync(new URL(`v${version}.json`, folder))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(frozen[version])
  })

  it('of this Baton is not changed at all', () => {
    expect(migrated(fixture(currentVersion))).toEqual(fixture(currentVersion))
  })
})

describe('from version 1 to 2', () => {
  const before = fixture(1)
  const after = migrated(before)

  it('the order of trust becomes the usual one', () => {
    expect(before.precedence).toEqual(['shop', 'loyalty', 'erp'])
    expect(after.precedence).toEqual({ usual: ['shop', 'loyalty', 'erp'] })
  })

  it('an API key stays in its header', () => {
    expect(before).toHaveProperty('sources.3.definition.auth.header', 'X-Club-Key')
    expect(after).toHaveProperty('sources.3.definition.auth', {
      kind: 'api-key',
      in: 'header',
      name: 'X-Club-Key',
      prefix: 'Key ',
    })
  })

  it('everything else stays as it was', () => {
    const others = (document: Record<string, unknown>) => {
      const copy = structuredClone(document) as { sources: { definition?: { auth?: unknown } }[] }
      if (copy.sources[3]?.definition) copy.sources[3].definition.auth = 'compared elsewhere'
      return { ...copy, schema: '', precedence: '' }
    }
    expect(others(after)).toEqual(others(before))
  })

  it.each([
    { precedence: 'shop', sources: 'none' },
    { precedence: null, sources: [null, 7, { definition: 'own' }, { definition: { auth: [] } }] },
    {},
  ])('what is of another type is left for the check to name: %j', (parts) => {
    expect(v1ToV2({ schema: 'baton.team-config/1', ...parts })).toEqual({
      ...parts,
      schema: 'baton.team-config/2',
    })
  })

  it('the document that is migrated is not touched', () => {
    const original = fixture(1)
    migrated(original)
    expect(original).toEqual(before)
  })
})

describe('a config that this Baton cannot read', () => {
  it('is refused when a newer one has made it, however much of it looks known', () => {
    const newer = { ...fixture(currentVersion), schema: `baton.team-config/${currentVersion + 1}` }
    const issues = [
      {
        path: 'schema',
        problem: 'This config was made by a newer Baton. Update the extension, then import it again.',
      },
    ]
    expect(readConfig(newer)).toEqual({ ok: false, issues })
  })

  it.each([null, [], 'text', {}, { schema: 'baton.team-config/0' }, { schema: 'baton.team-config/1 ' }])(
    'is refused when it is none: %j',
    (document) => {
      expect(migrate(document)).toMatchObject({ ok: false, newer: false, problem: { path: 'schema' } })
    },
  )
})
