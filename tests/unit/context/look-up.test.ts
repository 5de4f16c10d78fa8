import { expect, it } from 'vitest'
import type { Known } from '#lib/context/gathered.ts'
import { lookUpProfile } from '#lib/context/look-up.ts'
import type { SourceRecords } from '#lib/contract/records.ts'
import { askedBy, customer, eva, gathered, omar } from './make.ts'

const order = (number: string) => ({ recordId: number, number })
const answered = (records: Partial<SourceRecords>, inputs: Known) =>
  gathered('orders', 'fresh', records, askedBy(inputs))

it('an order that was looked up is that order alone, without whoever the system brings along', () => {
  const source = answered(
    { orders: [order('#1001'), order('10010')], customers: [customer({ email: omar })] },
    { orderNumber: '1001' },
  )
  const profile = lookUpProfile([source], { orderNumber: '1001' })
  expect(profile.orders.map(({ number }) => number)).toEqual(['1001'])
  expect(JSON.stringify(profile)).not.toContain(omar)
})

it('a customer who was looked up is the one with that address, and nobody whom the system found alike', () => {
  const source = answered({ customers: [customer({ email: omar, name: 'Omar' })] }, { email: eva })
  expect(JSON.stringify(lookUpProfile([source], { email: eva }))).not.toContain('Omar')
  expect(JSON.stringify(lookUpProfile([source], { email: omar }))).toContain('Omar')
})
