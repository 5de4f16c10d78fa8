import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import type { Gathered } from './gathered.ts'
import { identityBy } from './identity.ts'
import { linkRecords, type OwnSource } from './link-records.ts'
import { mergeProfile } from './merge-profile.ts'
import { rankBy } from './ranking.ts'
import { numberKey } from './sameness.ts'

/** What is looked up: somebody by their address, or an order by its number. */
export type LookedUp = { email: string } | { orderNumber: string }

/** What sources have brought for it, merged by itself: systems also find what is only alike, and that is left out. */
export function lookUpProfile(sources: readonly Gathered[], sought: LookedUp): UnifiedProfile {
  const own =
    'email' in sought
      ? linkRecords(sources, identityBy(sought.email)).own
      : sources.flatMap((source) => ofOrder(source, numberKey(sought.orderNumber)))
  const rank = rankBy(
    { usual: [] },
    own.map(({ sourceId }) => sourceId),
  )
  return mergeProfile({ own, links: [] }, { ticketId: '' }, rank)
}

/** The order and its parcels; whoever an order's system brings along besides may be anybody. */
function ofOrder({ sourceId, at, records }: Gathered, key: string): OwnSource[] {
  if (!records || at === undefined) return []
  const isIt = (number: string | undefined) => number !== undefined && numberKey(number) === key
  return [
    {
      sourceId,
      at,
      records: {
        ...records,
        customers: [],
        orders: records.orders.filter(({ number }) => isIt(number)),
        shipments: records.shipments.filter(({ orderNumber }) => isIt(orderNumber)),
      },
    },
  ]
}
