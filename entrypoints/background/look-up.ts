import type { Gathered } from '#lib/context/gathered.ts'
import { completeWays } from '#lib/context/known.ts'
import type { LookedUp } from '#lib/context/look-up.ts'
import { selectionOf } from '#lib/context/selection.ts'
import type { SourceRole } from '#lib/contract/source.ts'
import type { Reply } from '#lib/messaging/call.ts'
import type { PanelCalls } from '#lib/messaging/calls.ts'
import { loadEngine } from './load-engine.ts'
import { askRoles, type Brought } from './on-demand.ts'

const rolesFor: Record<'customer' | 'order', SourceRole[]> = {
  customer: ['customer', 'orders', 'fulfilment', 'loyalty', 'tickets'],
  order: ['orders', 'fulfilment'],
}

/**
 * What the sources of a tab's helpdesk know of a text that the agent has marked. Nothing of it becomes part of the open
 * ticket: it is asked for with the marked address or number alone, and merged by itself.
 */
export async function lookUp(tabId: number, text: string): Promise<Reply<PanelCalls, 'lookUp'>> {
  const selection = selectionOf(text)
  if (!('known' in selection)) return { kind: selection.kind, value: '', failures: [] }
  const { kind, known } = selection
  const { brought, failures } = await askRoles(tabId, rolesFor[kind], () => known)
  const { lookUpProfile } = await loadEngine()
  const profile = lookUpProfile(
    brought.map((one) => gathered(one, known)),
    known,
  )
  return { kind, value: 'email' in known ? known.email : known.orderNumber, profile, failures }
}

function gathered({ source, at, records }: Brought, known: LookedUp): Gathered {
  const { id, label, definition } = source
  const ways = completeWays(definition, known)
  return { sourceId: id, label, role: definition.role, state: 'fresh', inputs: known, ways, at, records }
}
