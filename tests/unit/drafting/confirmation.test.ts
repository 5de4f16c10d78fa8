import { describe, expect, it } from 'vitest'
import { confirmationOf } from '#lib/drafting/confirmation/confirmation.ts'
import { asksOf } from '#lib/understanding/asks/asks-of.ts'

const values = {
  order_id: '1001',
  email: 'eva.janssen@example.com',
  phone: '+31 20 555 0101',
  name: 'Eva Janssen',
  address: 'Dorpsstraat 12, Amsterdam',
  zip: '1011 AB',
  tracking_number: '3STEST000001',
  account_id: 'C-42',
  size: '42',
}

describe.each(['en', 'de', 'fr', 'es', 'nl'] as const)('a confirmation in %s', (language) => {
  it.each(Object.entries(values))('says the %s back and does not ask for it again', (slot, value) => {
    const text = confirmationOf(slot, value, language)
    expect(text).toContain(value)
    expect(asksOf(text, language).filter(({ kind }) => kind !== 'confirm')).toEqual([])
  })
})
