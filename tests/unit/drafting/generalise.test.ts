import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generalise, mayNameSomebody } from '#lib/drafting/macros/generalise.ts'
import { renderMacro } from '#lib/drafting/macros/render.ts'

const values = {
  customer: { name: 'Eva Janssen', first_name: 'Eva', email: 'eva.janssen@example.com' },
  order: { number: '1001', total: '€109.85' },
  shipment: { carrier: 'PostNL', tracking_number: '3STEST000001' },
  ticket: { id: '1001', subject: 'Order 1001' },
  fact: { order_id: '1001', 'Strange Slot': 'neighbours' },
}

describe('a text that was written for one customer', () => {
  it('becomes a macro for all, in which the longest value of theirs is one variable', () => {
    expect(generalise('Dear Eva Janssen, 1001 is with PostNL: 3STEST000001. Bye Eva!', values)).toEqual({
      body: 'Dear {{ customer.name }}, {{ order.number }} is with {{ shipment.carrier }}: {{ shipment.tracking_number }}. Bye {{ customer.first_name }}!',
      variables: [
        'customer.name',
        'order.number',
        'shipment.carrier',
        'shipment.tracking_number',
        'customer.first_name',
      ],
    })
  })

  it('keeps what only contains a value', () => {
    expect(generalise('Evangeline ordered 10012 and the neighbours 11001', values).body).toBe(
      'Evangeline ordered 10012 and the neighbours 11001',
    )
  })

  it('is given back by the macro, filled with the same values', () => {
    const word = fc.oneof(
      fc.constantFrom(...Object.values(values).flatMap((group) => Object.values(group))),
      fc.constantFrom('{{', '}}', '{%', '{', '{{ customer.name }}', '{{{', '-', '\n'),
      fc.string({ maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ').replaceAll('\ue000', '')
        expect(renderMacro(generalise(text, values).body, values)).toEqual({ ok: true, text, missing: [] })
      }),
    )
  })

  it('may have any marks in its values', () => {
    const value = fc.string({ minLength: 3, maxLength: 12, unit: 'grapheme-ascii' })
    fc.assert(
      fc.property(value, fc.string(), (number, around) => {
        const theirs = { order: { number } }
        const text = `${around} ${number} ${around}`
        expect(renderMacro(generalise(text, theirs).body, theirs)).toMatchObject({ ok: true, text })
      }),
    )
  })

  it.each([
    ['Write to eva@example.com', true],
    ['Call +31 6 1234 5678', true],
    ['Your order {{ order.number }} of 2026 is late by 14 days', false],
  ])('may still name somebody: %s', (text, may) => {
    expect(mayNameSomebody(text)).toBe(may)
  })
})
