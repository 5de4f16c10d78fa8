import type { ContextKey } from '#lib/contract/source.ts'
import type { Provided } from './known.ts'
import type { OwnSource } from './link-records.ts'
import type { Entry } from './source-run.ts'

/**
 * What the customer's own records add to what is known, from sources whose definition says that they provide it. Only
 * linked records count: a stranger's number would lead to more of the stranger.
 */
export function providedBy(entries: readonly Entry[], own: readonly OwnSource[]): Provided {
  const customersOf = (key: ContextKey) =>
    entries
      .filter(({ source }) => source.definition.provides?.includes(key))
      .flatMap(({ source }) => own.find(({ sourceId }) => sourceId === source.id)?.records.customers ?? [])
  return {
    customerId: customersOf('customerId')[0]?.recordId,
    phone: customersOf('phone').find(({ phone }) => phone !== undefined)?.phone,
  }
}
