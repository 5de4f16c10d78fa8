import * as z from 'zod/mini'

/** What the source is for: it decides which card waits for it, and whether a ticket's visit asks it at all. */
export const SourceRole = z.enum([
  'packet',
  'ticket',
  'customer',
  'orders',
  'fulfilment',
  'loyalty',
  'preferences',
  'browsing',
  'tickets',
  'conversations',
  'knowledge',
  'macros',
  'agents',
  'actions',
  'metrics',
])
export type SourceRole = z.infer<typeof SourceRole>

/** Asked only when somebody wants something of them, never because a ticket was opened. */
export const rolesOnDemand: readonly SourceRole[] = ['knowledge', 'macros', 'agents', 'actions', 'metrics']
