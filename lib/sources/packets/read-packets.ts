import type { FieldIssue } from '#lib/contract/failure.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Instant } from '#lib/contract/primitives.ts'
import { remark } from '#lib/contract/remarks.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import { htmlToText } from '../html-text.ts'
import { search } from '../search.ts'
import type { PacketFormat } from './format.ts'
import { anyFormat, formatById, formatOf } from './formats.ts'
import { jsonObjectsIn, parsedJson } from './json-in-text.ts'

type PacketRule = NonNullable<SourceDefinition['packets']>

/** More conversations than anyone chooses from. */
const mostPackets = 50

export interface ReadPackets {
  packets: HandoffPacket[]
  issues: FieldIssue[]
}

/**
 * The packets in a source's replies; what is none, or lacks a part, is reported by its place. The format `auto` means
 * whichever knows the payload: an endpoint that keeps the handoffs of several bots. `arrivedAt` is the time of the
 * reply, for bots that send none.
 */
export function readPackets(
  replies: unknown,
  rule: PacketRule | undefined,
  arrivedAt?: Instant,
): ReadPackets {
  if (!rule) return { packets: [], issues: [] }
  const known = formatById(rule.format)
  if (!known && rule.format !== anyFormat) {
    return {
      packets: [],
      issues: [{ path: 'packets', problem: remark('noFormat', { format: rule.format }) }],
    }
  }
  const found = search(replies, rule.each)
  const payloads = Array.isArray(found) ? found : []
  const issues = payloads.slice(0, mostPackets).flatMap((payload, index) => {
    if (known || formatOf(payload)) return []
    return [{ path: `packets[${index}]`, problem: remark('unknownFormat') }]
  })
  const read = readAll(
    payloads.flatMap((payload) => withFormat(payload, known ?? formatOf(payload))),
    arrivedAt,
  )
  return { packets: read.packets, issues: [...issues, ...read.issues] }
}

interface Payload {
  payload: unknown
  format: PacketFormat
}

const withFormat = (payload: unknown, format: PacketFormat | undefined): Payload[] =>
  format ? [{ payload, format }] : []

function readAll(found: readonly Payload[], arrivedAt: Instant | undefined): ReadPackets {
  const packets: HandoffPacket[] = []
  const issues: FieldIssue[] = []
  const read = found.slice(0, mostPackets).flatMap(({ payload, format }) => format.read(payload, arrivedAt))
  if (found.length > mostPackets || read.length > mostPackets) {
    const length = Math.max(found.length, read.length)
    issues.push({ path: 'packets', problem: remark('firstRead', { most: mostPackets, all: length }) })
  }
  read.slice(0, mostPackets).forEach(({ packet, problems }, index) => {
    if (packet && !packets.some((known) => known.id === packet.id)) packets.push(packet)
    issues.push(...problems.map(({ path, problem }) => ({ path: `packets[${index}].${path}`, problem })))
  })
  return { packets, issues }
}

/** A note is at most a text of the contract; what is longer is not looked through. */
const longestText = 500_000

/**
 * Packets written as JSON in a text: the whole text, a fenced block, or objects between other words. `writtenAt` is
 * the note's own time, for bots that send none. JSON that no format knows is words like any other.
 */
export function packetsInText(text: string, writtenAt?: Instant): HandoffPacket[] {
  if (!text.includes('{')) return []
  const note = text.slice(0, longestText)
  const { packets } = readAll(payloadsIn(note), writtenAt)
  // A helpdesk that keeps its notes as HTML.
  if (packets.length > 0 || !note.includes('&quot;')) return packets
  return readAll(payloadsIn(htmlToText(note)), writtenAt).packets
}

function payloadsIn(text: string): Payload[] {
  // A list can be a payload as a whole, e.g. a conversation's messages.
  const list = text.trimStart().startsWith('[') ? parsedJson(text) : undefined
  const whole = Array.isArray(list) ? withFormat(list, formatOf(list)) : []
  if (whole.length > 0) return whole
  return jsonObjectsIn(text).flatMap((payload) => withFormat(payload, formatOf(payload)))
}
