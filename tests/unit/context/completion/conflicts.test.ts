import { expect, it } from 'vitest'
import { conflictsIn } from '#lib/context/completion/conflicts.ts'
import { ClaimConflict } from '#lib/contract/brief.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import type { FoundClaim } from '#lib/understanding/claims/found-claim.ts'
import { at } from '../make.ts'
import { reading, talk } from './understood.ts'

const turns = talk('Hello', 'It never came. I want my money')
const provenance = (recordId: string) => ({ sourceId: 'shop', at: at(0), recordId })
const order: UnifiedOrder = {
  number: '1001',
  records: [provenance('o1')],
  status: { values: [{ value: 'delivered', provenance: provenance('o1') }], conflicting: false },
  shipments: [
    { value: { recordId: 's1', status: 'shipped' }, provenance: provenance('s1') },
    { value: { recordId: 's2', status: 'delivered' }, provenance: provenance('s2') },
  ],
}
const claim = (record: Partial<FoundClaim['record']>): FoundClaim => ({
  kind: 'not-delivered-but-delivered',
  turn: 1,
  start: 0,
  end: 14,
  record: { orderNumber: '1001', field: 'status', value: 'delivered', ...record },
})
const conflicts = (...claims: FoundClaim[]) =>
  conflictsIn({ ...reading(turns), claimsAgainst: () => claims }, [order])

it('a claim and the record that contradicts it are shown with both proofs', () => {
  const [conflict] = conflicts(claim({ field: 'shipments', index: 1, at: at(-60) }))
  expect(conflict).toEqual({
    kind: 'not-delivered-but-delivered',
    claim: { turnId: 't1', text: 'It never came.', start: 0, end: 14 },
    record: { text: 'delivered', at: at(-60), provenance: provenance('s2') },
    orderNumber: '1001',
  })
  expect(ClaimConflict.parse(conflict)).toEqual(conflict)
})

it('a record that says an amount alone has no word', () => {
  const [conflict] = conflicts(claim({ value: '', amount: { minor: 8995, currency: 'EUR' } }))
  expect(conflict?.record).toEqual({ amount: { minor: 8995, currency: 'EUR' }, provenance: provenance('o1') })
})

it('of several systems the one that tells of a parcel’s arrival counts, with its own record', () => {
  const parcel = (sourceId: string, status: 'shipped' | 'delivered') => ({
    value: { recordId: sourceId, status },
    provenance: { ...provenance(sourceId), sourceId },
  })
  const told = { ...order, shipments: [parcel('warehouse', 'shipped'), parcel('shop', 'delivered')] }
  const asked: unknown[] = []
  const [conflict] = conflictsIn(
    {
      ...reading(turns),
      claimsAgainst: (orders) => {
        asked.push(orders[0]?.shipments)
        return [claim({ field: 'shipments', index: 0 })]
      },
    },
    [told],
  )
  expect(asked).toEqual([[{ recordId: 'shop', status: 'delivered' }]])
  expect(conflict?.record.provenance.sourceId).toBe('shop')
})

it('a statement of which no record is known is none', () => {
  expect(conflicts(claim({ orderNumber: '2002' }), claim({ field: 'shipments', index: 7 }))).toEqual([])
})

it('where the customer has no orders nobody is asked', () => {
  const read = { ...reading(turns), claimsAgainst: () => [claim({})] }
  expect(conflictsIn(read, [])).toEqual([])
})

it('of very many claims the newest are shown', () => {
  const many = Array.from({ length: 500 }, (_, index) => claim({ value: `delivered ${index}` }))
  const shown = conflicts(...many)
  expect(shown).toHaveLength(20)
  expect(shown.at(-1)?.record.text).toBe('delivered 499')
})
