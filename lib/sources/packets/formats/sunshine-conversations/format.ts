import { remark } from '#lib/contract/remarks.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import { fieldFacts, fieldName } from '../../facts.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { at, firstText, isRecord, listOf, type Names, recordOf, textOf } from '../../tolerant.ts'
import { isMessage, turnOf } from './message.ts'

/**
 * Sunshine Conversations (Zendesk messaging): the webhook of `switchboard:passControl`, whose metadata holds what the
 * bot collected; the list of a conversation's messages; or both as `{conversation, messages, events}`.
 *
 * (?) No field says whether control went to a bot or to a human: only `ticketClosed` is surely the way back.
 * https://github.com/zendesk/sunshine-conversations-api-spec/blob/81dc589444407fb31a0654be753b0b763d02712d/openapi.yaml
 */
export const format: PacketFormat = {
  id: 'sunshine-conversations',
  name: 'Sunshine Conversations',
  documentation: 'https://developer.zendesk.com/api-reference/conversations/',
  verified: 'recorded',
  recognises: (payload) => passesIn(payload).length > 0 || listOf(at(payload, 'messages')).some(isMessage),
  read: (payload, arrivedAt) => readSunshine(payload, arrivedAt),
}

const isPass = (event: unknown): event is Names => at(event, 'type') === 'switchboard:passControl'

/** Webhooks come as `{app, webhook, events}`; an event may also stand alone. */
const passesIn = (payload: unknown): Names[] => [payload, ...listOf(at(payload, 'events'))].filter(isPass)

function readSunshine(payload: unknown, arrivedAt: string | undefined): ReadPacket[] {
  const conversation = recordOf(at(payload, 'conversation'))
  const messages = messagesIn(payload)
  const passes = passesIn(payload)
  const readOne = (pass: Names) => {
    if (at(pass, 'payload', 'reason') === 'ticketClosed') return closed
    return packetFrom({ conversation, messages, pass, payload }, arrivedAt)
  }
  if (passes.length > 0) return passes.map(readOne)
  return [packetFrom({ conversation, messages, pass: {}, payload }, arrivedAt)]
}

const closed: ReadPacket = {
  problems: [{ path: 'events[].payload.reason', problem: remark('ticketClosed') }],
}

/** A webhook can bring messages as events besides. */
function messagesIn(payload: unknown): Names[] {
  const events = listOf(at(payload, 'events')).map((event) => at(event, 'payload', 'message'))
  return [...listOf(at(payload, 'messages')), ...events].filter(isRecord)
}

interface Found {
  conversation: Names
  messages: readonly Names[]
  pass: Names
  payload: unknown
}

function packetFrom(
  { conversation, messages, pass, payload }: Found,
  arrivedAt: string | undefined,
): ReadPacket {
  const inside = recordOf(pass.payload)
  const author = messages.map((message) => recordOf(message.author)).find(({ type }) => type === 'user') ?? {}
  const fields = messages.flatMap((message) => listOf(at(message, 'content', 'fields')))
  const more = at(payload, 'meta', 'hasMore') === true
  return assemblePacket({
    format: 'sunshine-conversations',
    id: pass.id,
    conversationId: firstText(at(inside, 'conversation', 'id'), conversation.id),
    handedOffAt: pass.createdAt,
    arrivedAt,
    unmarked: pass.type === undefined,
    channel: messages
      .map((message) => at(message, 'source', 'type'))
      .findLast((type) => !/^(api|zd):/.test(textOf(type) ?? 'api:')),
    customer: customerOf(author),
    collected: [
      {
        values: metadataOf({ ...recordOf(conversation.metadata), ...recordOf(inside.metadata) }),
        path: 'metadata',
      },
    ],
    facts: fieldFacts(fields, 'messages[].content.fields'),
    ...(textOf(inside.reason) && { escalation: { reason: textOf(inside.reason) } }),
    turns: messages.map(turnOf),
    problems: more ? [{ path: 'meta.hasMore', problem: remark('moreMessages') }] : [],
  })
}

const metadataOf = (metadata: Names): Names =>
  Object.fromEntries(Object.keys(metadata).map((name) => [fieldName(name), metadata[name]]))

/** `authenticated` means that the shop's own sign-in vouched for the user. */
function customerOf(author: Names) {
  const user = recordOf(author.user)
  const profile = recordOf(user.profile)
  const name = [firstText(profile.givenName), firstText(profile.surname)].filter(Boolean).join(' ')
  return {
    id: firstText(user.externalId, author.userExternalId, user.id, author.userId),
    name: firstText(name, author.displayName),
    email: profile.email,
    language: profile.locale,
    ...(user.authenticated === true && {
      verification: { status: 'verified', method: 'signed in at the shop' },
    }),
  }
}
