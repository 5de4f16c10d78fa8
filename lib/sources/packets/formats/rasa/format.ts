import type { Instant } from '#lib/contract/primitives.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { intentFrom } from '../../intent-from.ts'
import { at, firstText, isRecord, listOf, type Names, recordOf } from '../../tolerant.ts'
import { attemptsOf, entitiesOf, handoffOf, lastFlowOf, turnsOf } from './events.ts'

/** Rasa: the tracker of a conversation, as `GET /conversations/{id}/tracker` and the tracker stores give it. */
export const format: PacketFormat = {
  id: 'rasa',
  name: 'Rasa',
  documentation: 'https://rasa.com/docs/reference/api/pro/http-api/tracker/add-a-message-to-a-tracker/',
  verified: 'recorded',
  recognises: isTracker,
  read: (payload, arrivedAt) => [readTracker(recordOf(payload), arrivedAt)],
}

function isTracker(payload: unknown): boolean {
  if (!isRecord(payload) || !('sender_id' in payload) || !('slots' in payload)) return false
  return 'events' in payload || 'latest_message' in payload
}

/** Slots that hold the bot's own bookkeeping. */
const ownSlots = new Set([
  'requested_slot',
  'session_start_metadata',
  'return_value',
  'dialogue_stack',
  'flow_hashes',
])

function readTracker(tracker: Names, arrivedAt: Instant | undefined): ReadPacket {
  const events = listOf(tracker.events).map(recordOf)
  const handoff = handoffOf(events)
  const said = entitiesOf(events)
  const read = assemblePacket({
    format: 'rasa',
    conversationId: tracker.sender_id,
    handedOffAt: handoff?.at,
    arrivedAt,
    channel: firstText(
      tracker.latest_input_channel,
      events.findLast((event) => event.event === 'user')?.input_channel,
    ),
    intent: intentOf(tracker, events),
    escalation: handoff && { rule: handoff.rule, turnId: handoff.turnId },
    facts: said,
    attempts: attemptsOf(events),
    collected: { values: slotsOf(tracker), path: 'slots' },
    turns: turnsOf(events),
    // The times of a tracker are those of its machinery: Rasa's own samples have them out of order.
    inOrder: true,
  })
  return read.packet ? { ...read, packet: { ...read.packet, facts: proved(read.packet.facts) } } : read
}

const intentOf = (tracker: Names, events: readonly Names[]) =>
  intentFrom(
    at(tracker.latest_message, 'intent', 'name'),
    at(tracker.latest_message, 'intent', 'confidence'),
  ) ?? intentFrom(lastFlowOf(events))

function slotsOf(tracker: Names): Names {
  const slots = recordOf(tracker.slots)
  const names = Object.keys(slots).filter((name) => !ownSlots.has(name))
  return Object.fromEntries(names.map((name) => [name, slots[name]]))
}

/** A slot that repeats what the customer said is left to the customer's words. */
function proved<T extends { slot: string; value: string; status: string }>(facts: readonly T[]): T[] {
  const said = new Set(
    facts.flatMap(({ status, slot, value }) => (status === 'customer-said' ? `${slot}|${value}` : [])),
  )
  return facts.filter(
    ({ status, slot, value }) => status === 'customer-said' || !said.has(`${slot}|${value}`),
  )
}
