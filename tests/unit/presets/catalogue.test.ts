import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { noRecords } from '#lib/contract/records.ts'
import { Preset } from '#lib/contract/source.ts'
import { presetById, presets } from '#lib/sources/presets/index.ts'
import { casesOf, mayClaim, sample, sampleNames } from './support/samples.ts'
import { bringsRecords, holesOf, mappedPoints, optionalPoints, surelyKnown } from './support/templates.ts'
import { ask } from './support/vendor.ts'

const liveTests = globSync('tests/live/**/*.ts').map((file) => readFileSync(file, 'utf8'))

it('finds the folders of the presets, each with an id of its own', () => {
  expect(presets.length).toBeGreaterThan(30)
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length)
  for (const preset of presets) expect(presetById(preset.id)).toBe(preset)
  for (const id of ['', 'unknown', 'constructor', '__proto__']) expect(presetById(id)).toBeUndefined()
})

// The lead of the live tests picks presets by the names that the page shows.
it.each(presets.filter(({ verified }) => verified === 'live'))('$id is run by a live test', ({ name }) => {
  expect(liveTests.filter((text) => text.includes(`preset: '${name}'`))).not.toEqual([])
})

describe.each(presets)('$id', (preset) => {
  const { id, definition, documentation, verified, exampleUrl } = preset
  const requests = definition.requests.map((request) => request.id)

  it('is a preset as the contract has it, data only, with the page that documents its system', () => {
    expect(Preset.parse(preset)).toEqual(preset)
    expect(JSON.parse(JSON.stringify(preset))).toEqual(preset)
    expect(documentation).toMatch(/^https:/)
  })

  it('asks with what it has: a need, a setting, or what an earlier request brings', () => {
    const given = surelyKnown(preset)
    for (const request of definition.requests) {
      const own = request.forEach ? [request.forEach.as] : []
      const waited = [...(request.when ?? []), ...(request.forEach ? [request.forEach.in] : [])]
      for (const name of waited) expect(given.some).toContain(name)
      for (const name of holesOf(request)) expect([...given.always, ...waited, ...own]).toContain(name)
    }
  })

  it('knows for every request what a good reply has', () => {
    for (const request of definition.requests) expect(request.expects).toBeTruthy()
  })

  it('has a sample for every request, with its address and its label', () => {
    for (const request of requests) expect(sampleNames(id)).toContain(request)
    for (const name of sampleNames(id)) expect(sample(id, name).about).not.toBe('')
  })

  it('shows nobody’s real address', () => {
    const texts = sampleNames(id).map((name) => JSON.stringify(sample(id, name)))
    const addresses = texts.flatMap((text) => text.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? [])
    expect(
      addresses.filter((address) => !/@(.+\.)?(example\.(com|org|net)|\w+\.test)$/.test(address)),
    ).toEqual([])
  })

  it('claims no more than its samples show', () => {
    const bringing = requests.filter((request) => bringsRecords(definition, request))
    const labels = (bringing.length > 0 ? bringing : requests).map((request) => sample(id, request).label)
    expect(mayClaim(verified, labels)).toBe(true)
  })

  it('is asked for nothing that is forbidden where its API lets choose', async () => {
    const points = optionalPoints(definition)
    expect(points.filter((point) => !mappedPoints(definition).includes(point))).toEqual([])
    for (const { context, settings, replies } of casesOf(id)) {
      const { result, all } = await ask(preset, exampleUrl, context, { settings, replies, forbidden: points })
      expect(result).toMatchObject({ ok: true })
      for (const { request } of all) {
        expect(JSON.stringify(request)).not.toMatch(/\[\[\s*[a-z]/)
        const { query } = { query: '', ...(request.body as { query?: unknown } | undefined) }
        // GraphQL has no selection without fields.
        expect(String(query)).not.toMatch(/\{\s*\}/)
      }
    }
  })

  describe.each(casesOf(id))(
    'asked with $context',
    ({ context, settings, replies, records, issues = [] }) => {
      const asking = () => ask(preset, exampleUrl, context, { settings, replies })

      it('gives the expected records', async () => {
        const { result } = await asking()
        expect(result).toMatchObject({ ok: true })
        if (!result.ok) return
        expect(result.value.records).toEqual({ ...noRecords(), ...records })
        expect(result.value.issues).toEqual(issues)
      })

      it('sends what its samples show', async () => {
        const { all } = await asking()
        for (const { id: request, name, request: sent } of all) {
          if (replies?.[request] === undefined) expect(sent).toEqual(sample(id, name).request)
        }
      })
    },
  )

  it('sends every request in one of these cases', async () => {
    const asked = await Promise.all(
      casesOf(id).map(({ context, settings, replies }) =>
        ask(preset, exampleUrl, context, { settings, replies }),
      ),
    )
    const sent = new Set(asked.flatMap(({ all }) => all.map((one) => one.id)))
    for (const request of requests) expect(sent).toContain(request)
  })
})
