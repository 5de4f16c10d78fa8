import type { DataPoint } from '#lib/contract/data-point.ts'
import type { Precedence } from '#lib/contract/team-config.ts'

/** How far a source stands from being believed first, for a data point or in general. */
export type Rank = (sourceId: string, point?: DataPoint) => number

/** The order for the data point first, then the usual one, then the order in which the sources stand in the config. */
export function rankBy(precedence: Precedence, sourceIds: readonly string[]): Rank {
  const usual = [...precedence.usual, ...sourceIds]
  return (sourceId, point) => {
    const first = (point && precedence.points?.[point]) ?? []
    return [...first, ...usual].indexOf(sourceId)
  }
}
