import { describe, expect, it } from 'vitest'
import { decodeModel } from '#lib/understanding/intent/model.ts'
import { probabilitiesOf } from '#lib/understanding/intent/probabilities.ts'
import { ownExamples } from '../../../../scripts/train/intent/examples.ts'
import { foldOf } from '../../../../scripts/train/intent/folds.ts'
import { learn, type Seen } from '../../../../scripts/train/intent/learn.ts'
import { store } from '../../../../scripts/train/intent/store.ts'
import { natural } from './natural.ts'

const samples: Seen[] = Array.from({ length: 20 }, (_, index) =>
  index % 2 === 0
    ? { features: ['where', 'parcel'], label: 'track' }
    : { features: ['where', 'bill'], label: 'bill' },
)

describe('training', () => {
  it('learns what tells one label from another', () => {
    const model = decodeModel(store(learn(samples), 1))
    const { probabilities } = probabilitiesOf(model, ['where', 'parcel'])
    expect(probabilities[model.labels.indexOf('track')]).toBeGreaterThan(0.9)
  })

  it('gives the same model for the same data', () => {
    expect(store(learn(samples), 1)).toEqual(store(learn(samples), 1))
  })

  it('keeps what differs in its courtesies alone in one fold', () => {
    const fold = (text: string) =>
      foldOf({ id: text, source: 'own', text, label: 'track_order' }, 'grouped', 1000)
    expect(fold('can you please track my parcel')).toBe(fold('I want to track the parcel'))
    expect(fold('track my parcel')).not.toBe(fold('send my bill'))
  })

  it('has not seen the messages that the tests read', async () => {
    const own = new Set(
      (await ownExamples()).filter(({ label }) => label !== 'other').map(({ text }) => plain(text)),
    )
    expect(natural.filter(([text, intent]) => intent && own.has(plain(text)))).toEqual([])
  })
})

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z ]/g, '')
}
