import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Preset } from '#lib/contract/source.ts'
import { presets } from '#lib/sources/presets/index.ts'
import { sample, samplesOf } from './support/vendor.ts'

const withSamples = presets.filter(({ id }) => existsSync(samplesOf(id)))

it('finds the folders of the presets', () => {
  expect(withSamples.length).toBeGreaterThan(15)
})

describe.each(withSamples)('$name', (preset) => {
  const { id, documentation, definition } = preset

  it('is a preset', () => {
    expect(Preset.parse(preset)).toEqual(preset)
    expect(documentation).toMatch(/^https:/)
  })

  it('has a sample for every request, with its address and its label', () => {
    const names = readdirSync(samplesOf(id))
    for (const request of definition.requests) {
      expect(names).toContain(`${request.id}.json`)
      const { recordedFrom, label, status } = sample(id, request.id)
      expect(recordedFrom).toMatch(/^https:/)
      expect(['recorded', 'from documentation']).toContain(label)
      expect(status).toBe(200)
    }
  })
})
