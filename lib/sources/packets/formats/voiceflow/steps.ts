import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Attachment } from '#lib/contract/turn.ts'
import { intentFrom } from '../../intent-from.ts'
import { at, firstText, isRecord, listOf, recordOf, textOf, unpacked } from '../../tolerant.ts'
import { attachmentFrom, type TurnParts } from '../../turns.ts'

/** One step of a conversation: an action of the customer, or a trace, which is what the bot did. */
export interface Step {
  by: 'customer' | 'bot'
  type: string
  payload: unknown
  at: unknown
}

/** The old API gives a list of turns, each marked as request or trace. */
export function isDialog(payload: unknown): payload is readonly unknown[] {
  return (
    Array.isArray(payload) && payload.some((turn) => isRecord(turn) && 'turnID' in turn && 'format' in turn)
  )
}

export function stepsOfDialog(dialog: readonly unknown[]): Step[] {
  return dialog.map(recordOf).map(({ type, format, payload, startTime }) => {
    // What was sent lies in an envelope of its own, with a type of its own.
    const inner = recordOf(payload)
    const by = format === 'request' ? 'customer' : 'bot'
    return {
      by,
      type: firstText(inner.type, type) ?? '',
      payload: inner.payload ?? payload,
      // The time of the turn: a trace's own can lie before the request that it answers.
      at: startTime ?? inner.time,
    }
  })
}

/** The logs of the analytics API: `data` is the action or the trace, also as JSON in a text. */
export function stepsOfLogs(logs: unknown): Step[] {
  return listOf(logs).map((log) => {
    const data = unpacked(at(log, 'data'))
    const by = at(log, 'type') === 'action' ? 'customer' : 'bot'
    const time = at(log, 'createdAt') ?? at(data, 'time')
    return { by, type: textOf(at(data, 'type')) ?? '', payload: at(data, 'payload') ?? data, at: time }
  })
}

/** What was said in a step; launches, paths, blocks and the like say nothing. */
export function turnOf(step: Step): TurnParts[] {
  const said = step.by === 'customer' ? saidByCustomer(step) : saidByBot(step)
  return [{ role: step.by, at: step.at, ...said }]
}

type Said = Pick<TurnParts, 'text' | 'html' | 'attachments'>

function saidByCustomer({ payload }: Step): Said {
  return { text: firstText(payload, at(payload, 'query'), at(payload, 'label')) }
}

function saidByBot({ type, payload }: Step): Said {
  switch (type) {
    case 'text':
      return { text: at(payload, 'message') }
    case 'speak':
      // Speech is written with SSML marks.
      return { text: at(payload, 'message'), html: true, attachments: fileOf(at(payload, 'src')) }
    case 'visual':
      return { attachments: fileOf(at(payload, 'image')) }
    case 'cardV2':
      return cardOf(payload)
    case 'carousel':
      return cardsOf(listOf(at(payload, 'cards')))
    default:
      return {}
  }
}

function cardOf(card: unknown): Said {
  const words = [at(card, 'title'), at(card, 'description', 'text')].flatMap((part) => textOf(part) ?? [])
  return { text: words.join('\n'), attachments: fileOf(at(card, 'imageUrl')) }
}

function cardsOf(cards: readonly unknown[]): Said {
  const read = cards.map(cardOf)
  return {
    text: read.map(({ text }) => text).join('\n'),
    attachments: read.flatMap((card) => card.attachments ?? []),
  }
}

/** Spoken answers carry their sound inside them: that is no file. */
const fileOf = (url: unknown): Attachment[] =>
  textOf(url)?.startsWith('data:') ? [] : attachmentFrom({ url })

/** The last intent that the language model was sure of. */
export function intentOf(steps: readonly Step[]): HandoffPacket['intent'] {
  const intents = steps.flatMap(({ by, payload }) =>
    by === 'customer' ? (intentFrom(at(payload, 'intent', 'name'), at(payload, 'confidence')) ?? []) : [],
  )
  return intents.findLast(({ name }) => name !== 'None')
}

/** Voiceflow has no handoff of its own: teams give a custom action such a name. */
export const handoffOf = (steps: readonly Step[]): Step | undefined =>
  steps.findLast(
    ({ by, type }) => by === 'bot' && /hand[_ -]?(off|over)|live[_ -]?agent|human|escalat/i.test(type),
  )
