import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completenessOf } from '#lib/understanding/completeness/completeness-of.ts'
import { needs } from '#lib/understanding/completeness/needs.ts'
import { intents } from '#lib/understanding/intent/intents.ts'
import { slots } from '#lib/understanding/slots.ts'

describe('what a case needs', () => {
  it('is an order and a customer, to track a parcel', () => {
    expect(completenessOf('track_order', new Set())).toEqual({
      intent: 'track_order',
      known: [],
      missing: ['order_id', 'email'],
    })
  })

  it('is met by any of the slots that will do', () => {
    expect(completenessOf('track_order', new Set(['tracking_number', 'phone']))).toEqual({
      intent: 'track_order',
      known: ['tracking_number', 'phone'],
      missing: [],
    })
  })

  it('names every gap of a refund', () => {
    expect(completenessOf('get_refund', new Set(['name']))?.missing).toEqual(['order_id', 'product', 'issue'])
  })

  it('is nothing where the question is about the shop', () => {
    expect(completenessOf('delivery_options', new Set(['name']))).toEqual({
      intent: 'delivery_options',
      known: [],
      missing: [],
    })
  })

  it('is read from a bot’s own spelling of an intent', () => {
    expect(completenessOf('Track-Order', new Set())?.intent).toBe('track_order')
  })

  it('is unknown for an intent that is not of the list', () => {
    expect(completenessOf('sing_a_song', new Set())).toBeUndefined()
    expect(completenessOf('constructor', new Set())).toBeUndefined()
  })

  it('is met or missing, need by need, whatever is known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...intents), fc.subarray([...slots]), (intent, known) => {
        const found = completenessOf(intent, new Set(known))
        const unmet = needs[intent].filter((need) => !need.some((slot) => known.includes(slot)))
        expect(found?.missing).toHaveLength(unmet.length)
        expect(known).toEqual(expect.arrayContaining(found?.known ?? []))
        expect(known.filter((slot) => found?.missing.includes(slot))).toEqual([])
      }),
    )
  })
})
