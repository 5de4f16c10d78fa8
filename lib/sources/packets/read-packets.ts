import type { FieldIssue } from '#lib/contract/failure.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import { search } from '../search.ts'
import { readBotFramework } from './bot-framework.ts'

type PacketRule = NonNullable<SourceDefinition['packets']>

/** More conversations than anyone chooses from. */
const mostPackets = 50

export interface ReadPackets {
  packets: HandoffPacket[]
  issues: FieldIssue[]
}

/** The packets in a source's replies; what is none, or lacks a part, is reported by its place. */
export function readPackets(replies: unknown, rule: PacketRule): ReadPackets {
  const found = search(replies, rule.each)
  return readAll(Array.isArray(found) ? found : [])
}

function readAll(events: readonly unknown[]): ReadPackets {
  const packets: HandoffPacket[] = []
  const issues: FieldIssue[] = []
  events.slice(0, mostPackets).forEach((event, index) => {
    const { packet, problems } = readBotFramework(event)
    if (packet && !packets.some((known) => known.id === packet.id)) packets.push(packet)
    issues.push(...problems.map(({ path, problem }) => ({ path: `packets[${index}].${path}`, problem })))
  })
  return { packets, issues }
}

/** Packets written as JSON in a text: the whole text, a fenced block, or an object that a note begins or ends with. */
export function packetsInText(text: string): HandoffPacket[] {
  if (!text.includes('handoff.initiate')) return []
  const start = text.indexOf('{')
  const end = text.lastIndexOf('}')
  if (start < 0 || end <= start) return []
  try {
    return readAll([JSON.parse(text.slice(start, end + 1))]).packets
  } catch {
    return []
  }
}
