import type { Instant } from '#lib/contract/primitives.ts'
import { remark } from '#lib/contract/remarks.ts'
import { htmlToText } from '../../../html-text.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { roleOf as roleNamedBy, rolesOf } from './speakers.ts'
import { isTranscript, type Message, messagesIn, type Transcript } from './transcript.ts'

/** A transcript written as text: pasted, or put into a note by a bot that can do no better. */
export const format: PacketFormat = {
  id: 'plain-text',
  name: 'Transcript as text',
  // There is none of its own: this is one bot's way of writing it.
  documentation:
    'https://github.com/botpress/botpress/blob/master/packages/common/src/conversation-transcript/conversation-transcript.ts',
  verified: 'documentation',
  recognises: (payload) => typeof payload === 'string' && isTranscript(transcriptIn(payload)),
  read: (payload, arrivedAt) => [readText(typeof payload === 'string' ? payload : '', arrivedAt)],
}

/** A note that a helpdesk keeps as HTML has its lines in tags. */
const isHtml = (text: string) => /<(p|div|br|li|b|strong|span|table|pre)\b[^>]*>/i.test(text)

const transcriptIn = (text: string): Transcript => messagesIn(isHtml(text) ? htmlToText(text) : text)

/** "Customer" names nobody; "ShopBot" and "Eva (customer)" do. */
const isRole = (name: string) => roleNamedBy(name) !== undefined && !/(.bot|\))$/i.test(name)

function readText(text: string, arrivedAt: Instant | undefined): ReadPacket {
  const { before, messages } = transcriptIn(text)
  if (messages.length === 0) return { problems: [{ path: 'transcript', problem: remark('noMessages') }] }
  const { roles, guessed } = rolesOf(messages.map(({ name }) => name))
  const roleOf = ({ name }: Message) => roles.get(name) ?? 'system'
  const nameOf = (role: string) =>
    messages.find((message) => roleOf(message) === role && !isRole(message.name))?.name
  const problem = remark('guessedSpeakers', { some: guessed, all: roles.size })
  return assemblePacket({
    format: 'plain-text',
    conversationId: before['Conversation ID'] ?? before.Conversation,
    arrivedAt,
    bot: nameOf('bot'),
    customer: { name: nameOf('customer') ?? before.Customer },
    collected: { values: before, path: '' },
    turns: messages.map((message) => ({
      role: roleOf(message),
      text: message.text,
      at: message.at,
      author: message.name,
    })),
    inOrder: true,
    problems: guessed > 0 ? [{ path: 'transcript', problem }] : [],
  })
}
