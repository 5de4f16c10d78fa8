import type { SourceDefinition } from '#lib/contract/source.ts'
import { type MappedRecords, mapRecords } from './map-records.ts'
import { type ReadPackets, readPackets } from './packets/read-packets.ts'
import { TooCostly } from './paths/budget.ts'
import { takesTooLong } from './paths/path-reader.ts'

/** The records in a source's replies, by its mappings and its packet format. `arrivedAt` is the time of the replies. */
export function readReplies(
  definition: Pick<SourceDefinition, 'mappings' | 'packets'>,
  baseUrl: string,
  replies: Readonly<Record<string, unknown>>,
  arrivedAt?: string,
): MappedRecords {
  const { records, issues } = mapRecords(replies, definition.mappings, baseUrl)
  const read = packetsIn(replies, definition.packets, arrivedAt)
  return {
    records: { ...records, packets: [...records.packets, ...read.packets] },
    issues: [...issues, ...read.issues],
  }
}

function packetsIn(...args: Parameters<typeof readPackets>): ReadPackets {
  try {
    return readPackets(...args)
  } catch (error) {
    if (!(error instanceof TooCostly)) throw error
    return { packets: [], issues: [{ path: 'packets', problem: takesTooLong }] }
  }
}
