import type { Workbench } from '#lib/contract/workbench.ts'
import { mapRecords } from '#lib/sources/map-records.ts'
import { readPackets } from '#lib/sources/packets/read-packets.ts'
import { fillSettings } from '#lib/sources/template.ts'

/** Maps replies that are there already, as the engine does after it has asked for them. */
export const mapReplies: Workbench['mapReplies'] = (definition, { baseUrl, settings }, replies) => {
  const mapped = mapRecords(replies, fillSettings(definition.mappings, settings), baseUrl)
  const read = readPackets(replies, definition.packets)
  return {
    records: { ...mapped.records, packets: [...mapped.records.packets, ...read.packets] },
    issues: [...mapped.issues, ...read.issues],
  }
}
