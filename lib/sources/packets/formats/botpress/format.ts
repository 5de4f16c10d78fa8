import type { Instant } from '#lib/contract/primitives.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { at, firstText, isRecord, listOf, type Names, recordOf, textOf } from '../../tolerant.ts'
import type { TurnParts } from '../../turns.ts'
import { filesOf, wordsOf } from './messages.ts'

/**
 * Botpress: what `startHitl` of the human-in-the-loop interface gives the helpdesk. It has no times and at most one
 * page of the conversation.
 */
export const format: PacketFormat = {
  id: 'botpress',
  name: 'Botpress',
  documentation: 'https://github.com/botpress/botpress/blob/master/interfaces/hitl/interface.definition.ts',
  verified: 'documentation',
  recognises: (payload) => inputOf(payload) !== undefined,
  read: (payload, arrivedAt) => [readStart(inputOf(payload) ?? {}, arrivedAt)],
}

/** The input itself, or the call of the action around it. */
function inputOf(payload: unknown): Names | undefined {
  return [payload, at(payload, 'input')].filter(isRecord).find(isStart)
}

const isStart = (input: Names) => 'messageHistory' in input && ('userId' in input || 'title' in input)

function readStart(input: Names, arrivedAt: Instant | undefined): ReadPacket {
  const { hitlSession } = input
  return assemblePacket({
    format: 'botpress',
    conversationId: firstText(input.conversationId, at(hitlSession, 'conversationId')),
    arrivedAt,
    bot: at(hitlSession, 'chatbotName'),
    customer: {
      id: input.userId,
      name: at(hitlSession, 'requesterName'),
      email: firstText(at(hitlSession, 'requesterEmail'), input.userEmail),
    },
    summary: [input.title, input.description].flatMap((text) => textOf(text) ?? []).join('\n'),
    turns: listOf(input.messageHistory).flatMap(turnOf),
    // Botpress sorts them before it sends them.
    inOrder: true,
  })
}

function turnOf(message: unknown): TurnParts[] {
  const { type, source } = recordOf(message)
  const speaker = at(source, 'type')
  if (speaker !== 'user' && speaker !== 'bot') return []
  const payload = recordOf(at(message, 'payload'))
  return [
    {
      role: speaker === 'bot' ? 'bot' : 'customer',
      text: wordsOf(type, payload),
      attachments: filesOf(payload),
    },
  ]
}
