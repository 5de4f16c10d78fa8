import * as z from 'zod/mini'
import { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { Email } from '#lib/contract/primitives.ts'
import { remark } from '#lib/contract/remarks.ts'
import { fitting } from '../../../fitting.ts'
import { toInstant } from '../../../transforms.ts'
import { type Collected, readCollected } from '../../collected.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { Activity, turnsOf } from './activity.ts'

/** Microsoft Bot Framework and Copilot Studio: a `handoff.initiate` event, or a list of activities with one in it. */
export const format: PacketFormat = {
  id: 'bot-framework',
  name: 'Microsoft Bot Framework, Copilot Studio',
  documentation: 'https://learn.microsoft.com/azure/bot-service/bot-service-design-pattern-handoff-human',
  verified: 'live',
  recognises: (payload) => isHandoff(payload) || eventsIn(payload).length > 0,
  read: (payload) =>
    (isList(payload) ? eventsIn(payload) : [payload]).map((event) => readBotFramework(event)),
}

/** Direct Line gives a conversation as `{activities, watermark}`: the handoff is one of them, or there is none. */
function isList(payload: unknown): payload is { activities: unknown[] } {
  if (typeof payload !== 'object' || payload === null || 'name' in payload) return false
  return 'activities' in payload && Array.isArray(payload.activities)
}

const eventsIn = (payload: unknown) => (isList(payload) ? payload.activities.filter(isHandoff) : [])

const isHandoff = (activity: unknown) =>
  typeof activity === 'object' &&
  activity !== null &&
  'name' in activity &&
  activity.name === 'handoff.initiate'

/**
 * Reads a `handoff.initiate` event as the Bot Framework SDK (`EventFactory.createHandoffInitiation`) and Copilot
 * Studio write it. The transcript is found by its content, not by its name; what is missing stays missing.
 */
export function readBotFramework(data: unknown): ReadPacket {
  const event = Activity.safeParse(data)
  if (!event.success || event.data.name !== 'handoff.initiate') {
    return { problems: [{ path: 'name', problem: remark('noInitiate') }] }
  }
  const handedOffAt = toInstant(event.data.timestamp)
  const conversationId = event.data.conversation?.id
  if (!handedOffAt || !conversationId) {
    const path = handedOffAt ? 'conversation.id' : 'timestamp'
    return { problems: [{ path, problem: remark('missing') }] }
  }
  const { turns, problems } = transcriptOf(event.data)
  const read = fitting(HandoffPacket, assemble(event.data, conversationId, handedOffAt, turns))
  return { ...(read.data && { packet: read.data }), problems: [...problems, ...read.issues] }
}

function assemble(
  event: Activity,
  conversationId: string,
  handedOffAt: string,
  transcript: HandoffPacket['transcript'],
) {
  const { customer, escalation, ...parts } = readCollected(collectedOf(event.value))
  const last = transcript.findLast((turn) => turn.role === 'customer')
  return {
    schema: 'baton.handoff-packet/1',
    format: 'bot-framework',
    id: event.id || conversationId,
    conversationId,
    handedOffAt,
    channel: event.channelId || undefined,
    bot: event.relatesTo?.bot?.name || undefined,
    customer: { ...customerOf(event), ...customer, verification: { status: 'not-sent' } },
    ...parts,
    // The event follows the turn that set it off: the customer's last words are the trigger, whatever the bot says of it.
    ...((escalation || last) && { escalation: { ...escalation, ...(last && { turnId: last.id }) } }),
    attachments: transcript.flatMap((turn) => turn.attachments ?? []),
    transcript,
  }
}

/** `relatesTo.user` is who the bot talked to; many channels use the e-mail address as the id. */
function customerOf(event: Activity): { id?: string; name?: string; email?: string } {
  const user = event.relatesTo?.user
  const email = Email.safeParse(user?.id ?? '')
  return {
    ...(user?.id && { id: user.id }),
    ...(user?.name?.trim() && { name: user.name }),
    ...(email.success && { email: email.data }),
  }
}

interface ReadTranscript {
  turns: HandoffPacket['transcript']
  problems: ReadPacket['problems']
}

function transcriptOf(event: Activity): ReadTranscript {
  const parts = (event.attachments ?? []).filter((part) => part.contentType === 'application/json')
  for (const part of parts) {
    const content = z.safeParse(z.object({ activities: z.array(z.unknown()) }), part.content)
    if (content.success) return readTranscript(content.data.activities, event.relatesTo?.bot?.id)
  }
  const problem = parts.some((part) => part.contentUrl)
    ? remark('transcriptElsewhere')
    : remark('noTranscript')
  return { turns: [], problems: [{ path: 'attachments', problem }] }
}

function readTranscript(list: readonly unknown[], botId: string | undefined): ReadTranscript {
  const activities = list.flatMap((one) => {
    const activity = Activity.safeParse(one)
    return activity.success ? [activity.data] : []
  })
  const broken = list.length - activities.length
  const problem = remark('messagesUnread', { some: broken, all: list.length })
  return { turns: turnsOf(activities, botId), problems: broken > 0 ? [{ path: 'attachments', problem }] : [] }
}

/** Most bots send names and values; a plain text is what the bot has to say to the agent. */
function collectedOf(value: unknown): Collected {
  if (typeof value === 'string') return { summary: value }
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is Collected {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
