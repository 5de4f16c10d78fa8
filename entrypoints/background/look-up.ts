import type { Gathered } from '#lib/context/gathered.ts'
import { completeWays } from '#lib/context/known.ts'
import type { LookedUp } from '#lib/context/look-up.ts'
import { selectionOf } from '#lib/context/selection.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { SourceRole } from '#lib/contract/source.ts'
import type { Reply } from '#lib/messaging/call.ts'
import type { PanelCalls } from '#lib/messaging/calls.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import { maskedFor } from '#lib/policy/levels.ts'
import { loadEngine } from './load-engine.ts'
import { lookUpPlace } from './look-up-place.ts'
import { askSources, type Brought } from './on-demand.ts'

const rolesFor: Record<'customer' | 'order', SourceRole[]> = {
  customer: ['customer', 'orders', 'fulfilment', 'loyalty', 'tickets'],
  order: ['orders', 'fulfilment'],
}

/**
 * What the sources know of a text that the agent has marked, on a ticket's page or any other. Nothing of it becomes part
 * of an open ticket: it is asked for with the marked address or number alone, and merged by itself. Rejects with a
 * `CallFailure` where there is nobody to ask.
 */
export async function lookUp(tabId: number, text: string): Promise<Reply<PanelCalls, 'lookUp'>> {
  const selection = selectionOf(text)
  if (!('known' in selection)) return { kind: selection.kind, value: '', failures: [] }
  const { kind, known } = selection
  const place = await lookUpPlace(tabId)
  if (!place) throw new CallFailure(failure('not-set-up', new Date(), { missing: 'config' }, 'agent'))
  const { brought, failures } = await askSources(place, rolesFor[kind], known)
  if (brought.length + failures.length === 0) {
    throw new CallFailure(failure('not-set-up', new Date(), { missing: 'source' }))
  }
  const { lookUpProfile } = await loadEngine()
  const profile = lookUpProfile(
    brought.map((one) => gathered(one, known)),
    known,
  )
  return {
    kind,
    value: 'email' in known ? known.email : known.orderNumber,
    profile,
    sources: place.sources.map(({ id, label }) => ({ sourceId: id, label })),
    masked: maskedFor(place.rules, {}),
    failures,
  }
}

function gathered({ source, at, records }: Brought, known: LookedUp): Gathered {
  const { id, label, definition } = source
  const ways = completeWays(definition, known)
  return { sourceId: id, label, role: definition.role, state: 'fresh', inputs: known, ways, at, records }
}
