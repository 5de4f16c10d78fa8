import type { Conversation } from './conversation.ts'
import { amelieJacket } from './conversations/amelie.ts'
import { evaBag, evaParcel } from './conversations/eva.ts'
import { ivanCancel, ivanDelivery } from './conversations/ivan.ts'
import { omarShoes } from './conversations/omar.ts'
import { sofiaParcel } from './conversations/sofia.ts'
import { handoffEvent } from './handoff-event.ts'
import { reply, type SampleFile, sampleFile } from './sample-file.ts'
import { offsetTime } from './sample-time.ts'

/** Newest first. Lena's is missing: her packet came with the ticket's note. */
const kept: readonly Conversation[] = [
  ivanCancel,
  evaParcel,
  sofiaParcel,
  amelieJacket,
  ivanDelivery,
  omarShoes,
  evaBag,
]

const event = (conversation: Conversation) => handoffEvent(conversation, offsetTime)

/** The store of handoff events: asked by conversation, or by the customer's e-mail address. */
export function botReplies(): SampleFile {
  const byConversation = kept.map((conversation) =>
    reply([event(conversation)], { conversationId: conversation.id }),
  )
  const emails = [...new Set(kept.map(({ customer }) => customer.email))]
  const byEmail = emails.map((email) =>
    reply(kept.filter(({ customer }) => customer.email === email).map(event), { email }),
  )
  return sampleFile({ conversation: [...byConversation, reply([])], requester: [...byEmail, reply([])] })
}
