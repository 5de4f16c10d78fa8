import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskedText, pointsOfSlot } from '#lib/ledger/masks.ts'

describe('a masked value', () => {
  it('ends in a few characters where these only tell which one it is', () => {
    expect(maskedText('+31 6 1234 5678', 'customers.phone')).toBe('••••••78')
    expect(maskedText('3STEST0000012345', 'tracking_number')).toBe('••••••2345')
  })

  it('is nothing but dots where an ending says something of a person', () => {
    for (const name of ['customers.email', 'customers.address', 'zip', 'dob', 'name'])
      expect(maskedText('eva.janssen@example.com', name), name).toBe('••••••')
  })

  it('shows nothing of a short one', () => {
    expect(maskedText('1001', 'order_id')).toBe('••••••')
  })

  it('never shows more than four characters, nor more than a quarter of what there is, nor how long it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('phone', 'order_id', 'email'),
        (value, name) => {
          const signs = value.match(/[\p{L}\p{N}]/gu) ?? []
          const shown = [...maskedText(value, name)].filter((sign) => sign !== '•')
          expect(shown.length).toBeLessThanOrEqual(Math.min(4, signs.length / 4))
          expect(signs.slice(signs.length - shown.length)).toEqual(shown)
        },
      ),
    )
  })
})

it('is masked by the bot’s facts, by this one of them, or by the same data point of the systems', () => {
  expect(pointsOfSlot('email')).toEqual(['packets.facts', 'packets.facts.email', 'customers.email'])
  expect(pointsOfSlot('ShoeSize')).toEqual(['packets.facts', 'packets.facts.ShoeSize'])
})
