import { eva, omar, type Person } from './people.ts'
import { reply, type SampleFile, sampleFile } from './sample-file.ts'

interface Membership {
  points: number
  tier: 'Gold' | 'Silver'
}

const tierIds = { Gold: 31, Silver: 32 } as const
const members: readonly [Person, Membership][] = [
  [eva, { points: 1240, tier: 'Gold' }],
  [omar, { points: 310, tier: 'Silver' }],
]

/** Smile.io: points and tier of the customers who have joined the programme, and the tiers' names. */
export function loyaltyReplies(): SampleFile {
  return sampleFile({
    customers: [
      ...members.map(([person, membership]) =>
        reply({ customers: [memberItem(person, membership)] }, { email: person.email }),
      ),
      reply({ customers: [] }),
    ],
    tiers: [reply({ vip_tiers: Object.entries(tierIds).map(([name, id]) => ({ id, name })) })],
  })
}

const memberItem = (person: Person, { points, tier }: Membership) => ({
  id: 7000 + person.shopId,
  first_name: person.firstName,
  last_name: person.lastName,
  email: person.email,
  state: 'member',
  points_balance: points,
  vip_status: { vip_tier_id: tierIds[tier], vip_tier_expires_at: '@+120d' },
})
