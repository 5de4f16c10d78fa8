import type { FieldIssue } from '#lib/contract/failure.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import { htmlToText } from '../html-text.ts'
import { search } from '../search.ts'
import { readBotFramework } from './bot-framework.ts'
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
  const found = rule ? search(replies, rule.each) : null
  return readAll(Array.isArray(found) ? found : [])
}

function readAll(found: readonly unknown[]): ReadPackets {
  const events = found.flatMap(unwrapped)
  const packets: HandoffPacket[] = []
  const issues: FieldIssue[] = []
  if (events.length > mostPackets) {
    issues.push({ path: 'packets', problem: `only the first ${mostPackets} of ${events.length} were read` })
  }
  events.slice(0, mostPackets).forEach((event, index) => {
    const { packet, problems } = readBotFramework(event)
    if (packet && !packets.some((known) => known.id === packet.id)) packets.push(packet)
    issues.push(...problems.map(({ path, problem }) => ({ path: `packets[${index}].${path}`, problem })))
  })
  return { packets, issues }
}

/** Direct Line gives a conversation as `{activities, watermark}`: the handoff is one of them, or there is none. */
function unwrapped(found: unknown): unknown[] {
  if (typeof found !== 'object' || found === null) return [found]
  if ('name' in found || !('activities' in found) || !Array.isArray(found.activities)) return [found]
  return found.activities.filter((activity: unknown) => isHandoff(activity))
}

const isHandoff = (activity: unknown) =>
  typeof activity === 'object' &&
  activity !== null &&
  'name' in activity &&
  activity.name === 'handoff.initiate'

/** Packets written as JSON in a text: the whole text, a fenced block, or objects between other words. */
export function packetsInText(text: string): HandoffPacket[] {
  if (!text.includes('handoff.initiate')) return []
  const { packets } = readAll(jsonObjectsIn(text).filter(mayHold))
  // A helpdesk that keeps its notes as HTML.
  if (packets.length > 0 || !text.includes('&quot;')) return packets
  return readAll(jsonObjectsIn(htmlToText(text)).filter(mayHold)).packets
}

const mayHold = (found: unknown) => isHandoff(found) || unwrapped(found)[0] !== found
