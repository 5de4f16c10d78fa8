import type { BotTurn, Conversation } from './conversation.ts'
import { fullName } from './people.ts'
import type { WriteTime } from './sample-time.ts'

const shopBot = { id: 'shop-bot', name: 'ShopBot', role: 'bot' }
const channelId = 'webchat'
const serviceUrl = 'https://bot.example.com/'

/**
 * The conversation as the handoff event that the Bot Framework SDK (botbuilder 4.23) writes: what the bot
 * collected in `value`, the transcript as the activities of an attachment.
 */
export function handoffEvent(conversation: Conversation, time: WriteTime) {
  const reference = { id: conversation.id, isGroup: false, conversationType: 'personal' }
  const user = { id: conversation.customer.email, name: fullName(conversation.customer), role: 'user' }
  return {
    type: 'event',
    name: 'handoff.initiate',
    value: conversation.collected,
    id: `${conversation.id}|handoff`,
    timestamp: time(conversation.handedOffMinutesAgo),
    localTimezone: 'UTC',
    conversation: reference,
    attachments: [
      {
        content: { activities: conversation.turns.map((_, index) => activity(conversation, index, time)) },
        contentType: 'application/json',
        name: 'Transcript',
      },
    ],
    entities: [],
    from: user,
    relatesTo: { activityId: 'x', user, bot: shopBot, conversation: reference, channelId, serviceUrl },
    replyToId: 'x',
    serviceUrl,
    channelId,
  }
}

function activity(conversation: Conversation, index: number, time: WriteTime) {
  const turn = conversation.turns[index] as BotTurn
  const user = { id: conversation.customer.email, name: fullName(conversation.customer), role: 'user' }
  return {
    type: 'message',
    id: `${conversation.id}|${String(index + 1).padStart(7, '0')}`,
    timestamp: time(conversation.handedOffMinutesAgo + conversation.turns.length - 1 - index),
    channelId,
    from: turn.by === 'bot' ? shopBot : user,
    recipient: turn.by === 'bot' ? user : shopBot,
    conversation: { id: conversation.id, isGroup: false, conversationType: 'personal' },
    locale: conversation.locale,
    text: turn.text,
    textFormat: 'plain',
    ...picture(conversation.id, turn),
    ...understanding(turn),
  }
}

const picture = (conversationId: string, { picture: name }: BotTurn) =>
  name === undefined
    ? {}
    : {
        attachments: [
          {
            contentType: 'image/png',
            contentUrl: `https://bot.example.com/uploads/${conversationId}/${name}`,
            name,
          },
        ],
      }

const understanding = ({ understood }: BotTurn) =>
  understood === undefined
    ? {}
    : {
        channelData: {
          ConversationUnderstandingDetail: {
            RankedIntents: [{ IntentId: understood.intent, Score: understood.score }],
          },
        },
      }
