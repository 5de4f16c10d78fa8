/** Handoff events as Microsoft's Bot Framework SDK itself writes them, so that our reader is held to the real format. */

import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Conversation, Turn } from '../data/conversation.ts'
import { conversations } from '../data/conversations.ts'
import { minutesBefore } from '../types.ts'

export const sdk = { botbuilder: '4.23.3' }

/** Only what the endpoint looks at; the rest of the event is the SDK's. */
export interface HandoffEvent {
  type: 'event'
  name: 'handoff.initiate'
  timestamp: string
  conversation: { id: string }
  value: Record<string, string>
  [key: string]: unknown
}

const serviceUrl = 'https://bot.shop.test/'
const channelId = 'webchat'
const shopBot = { id: 'shop-bot', name: 'ShopBot', role: 'bot' }

/** The events of all conversations, newest first. `sdkFolder` is where botbuilder is installed. */
export function handoffEvents(sdkFolder: string, now: Date): HandoffEvent[] {
  // Loaded from the cache folder: the SDK is 130 MB and no dependency of the extension.
  const sdkModule: Sdk = createRequire(join(sdkFolder, 'package.json'))('botbuilder')
  return conversations
    .map((conversation) => handoffEvent(sdkModule, conversation, now))
    .sort((a, b) => b.timestamp.localeCompare(a.timestamp))
}

/** What we use of the SDK; it is installed at run time, so its own types are not there to import. */
interface Sdk {
  EventFactory: { createHandoffInitiation(context: object, value: object, transcript: object): object }
  TurnContext: new (adapter: object, activity: object) => object
}

function handoffEvent(
  { EventFactory, TurnContext }: Sdk,
  conversation: Conversation,
  now: Date,
): HandoffEvent {
  const handedOver = minutesBefore(now, conversation.handedOverMinutesAgo)
  const activities = transcript(conversation, handedOver)
  const lastMessage = activities.findLast((activity) => activity.from.role === 'user')
  const context = new TurnContext({}, { ...lastMessage, serviceUrl })
  const event = EventFactory.createHandoffInitiation(context, conversation.collected, { activities })
  // The SDK stamps the moment of the call and a random id; ours are the story's, and the same in every run.
  const dated = { ...event, id: `${conversation.id}|handoff`, timestamp: handedOver.toISOString() }
  return JSON.parse(JSON.stringify(dated))
}

/** The turns as activities half a minute apart, the last one just before the handoff. */
function transcript(conversation: Conversation, handedOver: Date) {
  const reference = { id: conversation.id, isGroup: false, conversationType: 'personal' }
  const user = conversation.customer
    ? { id: conversation.customer.email, name: conversation.customer.name, role: 'user' }
    : { id: `visitor-${conversation.id}`, name: 'Visitor', role: 'user' }
  return conversation.turns.map((turn, index) => ({
    type: 'message',
    id: `${conversation.id}|${String(index + 1).padStart(7, '0')}`,
    timestamp: minutesBefore(handedOver, (conversation.turns.length - index) / 2).toISOString(),
    channelId,
    from: turn.by === 'bot' ? shopBot : user,
    recipient: turn.by === 'bot' ? user : shopBot,
    conversation: reference,
    locale: 'en-US',
    text: turn.text,
    textFormat: 'plain',
    ...details(turn),
  }))
}

const details = ({ picture, understood }: Turn) => ({
  ...(picture && {
    attachments: [{ contentType: 'image/jpeg', contentUrl: picture, name: picture.split('/').at(-1) }],
  }),
  ...(understood && {
    channelData: {
      ConversationUnderstandingDetail: { RankedIntents: [{ IntentId: understood[0], Score: understood[1] }] },
    },
  }),
})
