import type { Fact } from '#lib/contract/fact.ts'
import type { Attempt } from '#lib/contract/handoff-packet.ts'
import type { Attachment, Role } from '#lib/contract/turn.ts'
import { toInstant } from '../../../transforms.ts'
import { slotOf } from '../../facts.ts'
import { at, firstText, lineOf, listOf, type Names, numberOf, recordOf, textOf } from '../../tolerant.ts'
import { attachmentFrom, type TurnParts } from '../../turns.ts'

// The events of a tracker: https://rasa.com/docs/reference/api/pro/http-api/tracker/replace-a-trackers-events/

const roles = new Map<unknown, Role>([
  ['user', 'customer'],
  ['bot', 'bot'],
  ['agent', 'agent'],
])

/** The messages among the events. */
export function turnsOf(events: readonly Names[]): TurnParts[] {
  return events.flatMap((event, index) => {
    const role = roles.get(event.event)
    if (!role) return []
    const { text, timestamp } = event
    return [{ id: idOf(event, index), role, text, at: timestamp, attachments: attachmentsOf(event.data) }]
  })
}

const idOf = (event: Names, index: number) => textOf(event.message_id) ?? `event-${index}`

function attachmentsOf(data: unknown): Attachment[] {
  const file = at(data, 'attachment')
  const url = firstText(file, at(file, 'payload', 'src'), at(file, 'payload', 'url'))
  return [...attachmentFrom({ url: at(data, 'image') }), ...attachmentFrom({ url })]
}

/** What the bot does between any two messages. */
const housekeeping =
  /^(action_(listen|restart|session_start|extract_slots|unlikely_intent|back|run_slot_rejections|metadata)|action_(trigger|cancel|correct|clarify)_.*|validate_.*)$/

/**
 * The actions that the bot took. An answer is an action too; it is named only where the tracker kept no messages of
 * the bot.
 */
export function attemptsOf(events: readonly Names[]): Attempt[] {
  const kept = events.some((event) => event.event === 'bot')
  return events.flatMap((event) => {
    const name = event.event === 'action' ? lineOf(event.name) : undefined
    if (name === undefined || housekeeping.test(name)) return []
    const answer = name.startsWith('utter_')
    if (answer && kept) return []
    const time = toInstant(event.timestamp)
    return [
      { kind: answer ? ('answer' as const) : ('action' as const), text: name, ...(time && { at: time }) },
    ]
  })
}

/** What the language model found in the customer's own words, with the place of the words. */
export function entitiesOf(events: readonly Names[]): Fact[] {
  return events.flatMap((event, index) => {
    if (event.event !== 'user') return []
    return listOf(at(event.parse_data, 'entities')).flatMap((entity) => entityOf(entity, idOf(event, index)))
  })
}

function entityOf(entity: unknown, turnId: string): Fact[] {
  const name = textOf(at(entity, 'entity'))
  const value = lineOf(at(entity, 'value'))
  if (name === undefined || value === undefined) return []
  const confidence = numberOf(at(entity, 'confidence_entity'))
  const [start, end] = [at(entity, 'start'), at(entity, 'end')].map(numberOf)
  const place = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
  return [
    {
      slot: slotOf(name),
      value,
      status: 'customer-said',
      ...(confidence !== undefined && confidence <= 1 && { confidence }),
      evidence: [{ kind: 'turn', turnId, ...place }],
    },
  ]
}

/** How the conversation went to a human, and the message before it. */
export interface Handoff {
  at: unknown
  rule: string | undefined
  turnId: string | undefined
}

const handsOver = /hand[_ ]?(off|over)|human|escalat|live[_ ]?agent/i

/** The last pause of the bot, action, or command of the language model that hands over. */
export function handoffOf(events: readonly Names[]): Handoff | undefined {
  const index = events.findLastIndex((event) => ruleOf(event) !== undefined)
  const event = events[index]
  if (!event) return undefined
  const asked = events.findLastIndex((one, place) => place <= index && one.event === 'user')
  const user = events[asked]
  return { at: event.timestamp, rule: ruleOf(event), turnId: user && idOf(user, asked) }
}

function ruleOf(event: Names): string | undefined {
  if (event.event === 'pause') return 'pause'
  if (event.event === 'action') return [lineOf(event.name)].find((name) => name && handsOver.test(name))
  if (event.event !== 'user') return undefined
  const commands = listOf(at(event.parse_data, 'commands')).map((command) =>
    lineOf(recordOf(command).command),
  )
  return commands.find((command) => command && handsOver.test(command))
}

/** The flow that a bot of the newer kind was in; its own conversation patterns are none. */
export function lastFlowOf(events: readonly Names[]): string | undefined {
  const flows = events.flatMap((event) =>
    event.event === 'flow_started' ? (lineOf(event.flow_id) ?? []) : [],
  )
  return flows.findLast((flow) => !flow.startsWith('pattern_'))
}
