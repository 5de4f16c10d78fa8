import type { Brief } from '#lib/contract/brief.ts'
import type { Fact } from '#lib/contract/fact.ts'
import type { Provenance } from '#lib/contract/provenance.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import type { LedgerValue } from '#lib/ledger/ledger.ts'

const at = '2026-11-20T09:00:00.000Z'

export const from = (sourceId: string, recordId = '1'): Provenance => ({
  sourceId,
  at,
  recordId,
  url: `https://${sourceId}.example.com/${recordId}`,
})

export function fact(slot: string, value: string, more: Partial<Fact> = {}): Fact {
  return { slot, value, status: 'customer-said', evidence: [{ kind: 'turn', turnId: 't1' }], ...more }
}

export const noProfile: UnifiedProfile = {
  schema: 'baton.unified-profile/1',
  links: [],
  orders: [],
  shipments: [],
  tickets: [],
  conversations: [],
  loyalty: [],
  preferences: [],
  browsing: [],
  stock: [],
}

export const one = <T>(value: T, sourceId = 'shop') => ({
  values: [{ value, provenance: from(sourceId) }],
  conflicting: false,
})

const notSent = { state: 'not-sent' } as const
const brief = (facts: Fact[], conflicts: Brief['conflicts']): Brief => ({
  who: { verification: 'not-sent' },
  want: notSent,
  mood: notSent,
  escalation: notSent,
  tried: notSent,
  known: facts.length > 0 ? { state: 'sent', value: facts } : notSent,
  open: notSent,
  urgency: [],
  conflicts,
})

/** What a ledger is made of. */
export function ticket(
  facts: Fact[],
  profile: Partial<UnifiedProfile> = {},
  conflicts: Brief['conflicts'] = [],
): Pick<Snapshot, 'join' | 'cards'> {
  const ready = <T>(data: T) => ({ state: 'ready' as const, data, failures: [] })
  const whole = { ...noProfile, ...profile }
  return {
    join: { state: 'joined', by: 'conversation-id', confidence: 1, conversationId: 'c1' },
    cards: {
      brief: ready(brief(facts, conflicts)),
      transcript: ready({ turns: [] }),
      customer: ready(whole),
      orders: ready(whole),
      tickets: ready(whole),
    },
  }
}

/** The records that prove a value. */
export const recordsOf = ({ evidence }: LedgerValue): string[] =>
  evidence.flatMap((proof) => (proof.kind === 'record' ? [proof.provenance.sourceId] : []))
