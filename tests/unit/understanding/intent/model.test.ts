import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { intents } from '#lib/understanding/intent/intents.ts'
import { decodeModel, letterOf } from '#lib/understanding/intent/model.ts'
import { probabilitiesOf } from '#lib/understanding/intent/probabilities.ts'
import stored from '#lib/understanding/models/intent.json' with { type: 'json' }
import report from '../../../../scripts/train/intent/report.json' with { type: 'json' }

describe('the model of intents', () => {
  it('knows every intent of the list, and what is none of them', () => {
    expect(stored.labels).toEqual([...intents, 'other'].sort())
  })

  it('says where it comes from', () => {
    expect(stored.provenance).toMatchObject({
      trainedBy: 'scripts/train/intent.ts',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('is small', () => {
    expect(gzipSync(JSON.stringify(stored)).length).toBeLessThan(50_000)
  })

  it('was written with its report', () => {
    expect(report.temperature).toBe(stored.temperature)
  })

  it('has a row of weights for each feature', () => {
    const { rows, weights } = decodeModel(stored)
    expect(weights.length).toBe(rows.size * stored.labels.length)
  })
})

describe('a stored model', () => {
  const small = decodeModel({
    labels: ['cancel_order', 'other'],
    features: 'cancel|hello',
    weights: [2, -2, -2, 2].map(letterOf).join(''),
    step: 1,
    bias: [0, 0],
    temperature: 1,
  })

  it('is asked with features, and answers in probabilities', () => {
    const { probabilities, known } = probabilitiesOf(small, ['cancel'])
    expect(probabilities[0]).toBeCloseTo(Math.exp(4) / (1 + Math.exp(4)))
    expect(probabilities.reduce((sum, value) => sum + value)).toBeCloseTo(1)
    expect(known).toBe(1)
  })

  it('says how much of a text it knows', () => {
    expect(probabilitiesOf(small, ['cancel', 'stornieren']).known).toBe(0.5)
    expect(probabilitiesOf(small, []).known).toBe(0)
  })

  it('keeps its weights, step by step', () => {
    const steps = Array.from({ length: 53 }, (_, index) => index - 26)
    const { weights } = decodeModel({
      labels: ['other'],
      features: steps.join('|'),
      weights: steps.map(letterOf).join(''),
      step: 0.5,
      bias: [0],
      temperature: 1,
    })
    expect([...weights]).toEqual(steps.map((count) => count / 2))
  })
})
