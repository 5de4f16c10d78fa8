import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timelineOf } from '#components/panel/orders/timeline.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import { ago, days, from } from '../people.ts'
import { one, order1001 } from '../profiles.ts'
import { card, expectAccessible, openTab, show } from '../show.tsx'
import { full } from '../snapshots.ts'

const eur = (minor: number) => ({ minor, currency: 'EUR' })
const returned: UnifiedOrder = {
  ...order1001,
  shipments: order1001.shipments.map(({ value, provenance }) => ({
    value: { ...value, plannedFor: ago(11 * days), deliveredAt: ago(8 * days) },
    provenance,
  })),
  returns: one([
    { status: 'refunded', reason: 'too small', at: ago(2 * days), amount: eur(8995) },
    { status: 'requested' },
  ]),
}

const kinds = (order: UnifiedOrder) => timelineOf(order).map(({ kind }) => kind)

describe('the course of an order', () => {
  it('goes from the order to the refund; a return without a time stands at the end', () => {
    expect(kinds(returned)).toEqual(['placed', 'paid', 'shipped', 'delivered', 'returned', 'returned'])
    expect(timelineOf(returned).at(-2)).toMatchObject({ detail: 'refunded, too small', amount: eur(8995) })
    expect(timelineOf(returned).at(-1)).toMatchObject({ detail: 'requested', at: undefined })
  })

  it('names a plan only until it has come true', () => {
    const [shipment] = order1001.shipments
    if (!shipment) throw new Error('the order has no shipment')
    const { shippedAt: _, ...waiting } = shipment.value
    const planned = { ...order1001, shipments: [{ ...shipment, value: { ...waiting, plannedFor: ago(1) } }] }
    expect(kinds(planned)).toEqual(['placed', 'paid', 'planned'])
    expect(kinds(returned)).not.toContain('planned')
  })

  it('is in the order of time whatever order the systems sent', () => {
    const shipment = fc.record({ shippedAt: fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }) })
    fc.assert(
      fc.property(fc.array(shipment), (list) => {
        const shipments = list.map(({ shippedAt }, index) => ({
          value: {
            recordId: String(index),
            ...(shippedAt !== undefined && { shippedAt: ago(shippedAt * days) }),
          },
          provenance: from('tryton'),
        }))
        const times = timelineOf({ ...order1001, shipments })
          .filter(({ kind }) => kind === 'shipped')
          .map(({ at }) => Date.parse(at ?? ''))
        expect(times).toEqual(times.toSorted((a, b) => a - b))
        expect(times).toHaveLength(list.filter(({ shippedAt }) => shippedAt !== undefined).length)
      }),
    )
  })

  it('is on the orders tab, each step with its system', async () => {
    const snapshot = full()
    const { orders } = snapshot.cards
    const data = orders.data && { ...orders.data, orders: [returned] }
    show({ ...snapshot, cards: { ...snapshot.cards, orders: { ...orders, data } } })
    await openTab(/Orders/)
    const steps = [...card('orders').querySelectorAll<HTMLElement>('[data-step]')]
    expect(steps.map(({ dataset }) => dataset.step)).toEqual(kinds(returned))
    expect(steps.at(-2)?.textContent).toContain('€89.95')
    expect(steps[2]?.textContent).toContain('Tryton')
    await expectAccessible()
  })
})
