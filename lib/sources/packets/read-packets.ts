import type { FieldIssue } from '#lib/contract/failure.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import { htmlToText } from '../html-text.ts'
import { search } from '../search.ts'
import type { PacketFormat } from './format.ts'
import { formatById, formatOf } from './formats.ts'
import { jsonObjectsIn } from './json-in-text.ts'

type PacketRule = NonNullable<SourceDefinition['packets']>

/** More conversations than anyone chooses from. */
const mostPackets = 50

export interface ReadPackets {
  packets: HandoffPacket[]
  issues: FieldIssue[]
}

/** The packets in a source's replies; what is none, or lacks a part, is reported by its place. */
export function readPackets(replies: unknown, rule: PacketRule | undefined): ReadPackets {
  if (!rule) return { packets: [], issues: [] }
  const format = formatById(rule.format)
  if (!format) {
    return { packets: [], issues: [{ path: 'packets', problem: `there is no format "${rule.format}"` }] }
  }
  const found = search(replies, rule.each)
  return readAll((Array.isArray(found) ? found : []).map((payload) => ({ payload, format })))
}

interface Payload {
  payload: unknown
  format: PacketFormat
}

function readAll(found: readonly Payload[]): ReadPackets {
  const packets: HandoffPacket[] = []
  const issues: FieldIssue[] = []
  const read = found.slice(0, mostPackets).flatMap(({ payload, format }) => format.read(payload))
  if (found.length > mostPackets || read.length > mostPackets) {
    const length = Math.max(found.length, read.length)
    issues.push({ path: 'packets', problem: `only the first ${mostPackets} of ${length} were read` })
  }
  read.slice(0, mostPackets).forEach(({ packet, problems }, index) => {
    if (packet && !packets.some((known) => known.id === packet.id)) packets.push(packet)
    issues.push(...problems.map(({ path, problem }) => ({ path: `packets[${index}].${path}`, problem })))
  })
  return { packets, issues }
}

/** Packets written as JSON in a text: the whole text, a fenced block, or objects between other words. */
export function packetsInText(text: string): HandoffPacket[] {
  if (!text.includes('{')) return []
  const { packets } = readAll(payloadsIn(text))
  // A helpdesk that keeps its notes as HTML.
  if (packets.length > 0 || !text.includes('&quot;')) return packets
  return readAll(payloadsIn(htmlToText(text))).packets
}

function payloadsIn(text: string): Payload[] {
  return jsonObjectsIn(text).flatMap((payload) => {
    const format = formatOf(payload)
    return format ? [{ payload, format }] : []
  })
}
