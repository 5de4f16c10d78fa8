import { attempts as attemptWords, intentLabel, roles, slotLabel } from '#components/labels.ts'
import { languageName, percent } from '#components/ui/locale.ts'
import { clockText } from '#components/ui/time.tsx'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { payloadWords } from '../words/payload.ts'

/** A field of a packet with its values as text; none where the bot has not sent it. */
export interface PacketField {
  label: string
  values: string[]
}

const some = (value: string | undefined) => (value === undefined || value === '' ? [] : [value])
const time = (at: string | undefined) => (at === undefined ? undefined : clockText(at, Date.now()))
const certain = (text: string, confidence: number | undefined) =>
  confidence === undefined ? text : payloadWords.certain(text, percent(confidence))

/** Every field of a packet in the order in which an agent wants to know it. */
export function packetFields(packet: HandoffPacket): PacketField[] {
  const { customer, intent, sentiment, escalation } = packet
  const { status, method } = customer.verification
  const verified = status === 'not-sent' ? undefined : payloadWords.verifications[status]
  const { fields } = payloadWords
  return [
    { label: fields.name, values: some(customer.name) },
    { label: fields.email, values: some(customer.email) },
    { label: fields.phone, values: some(customer.phone) },
    { label: fields.customerId, values: some(customer.id) },
    { label: fields.language, values: some(customer.language && languageName(customer.language)) },
    { label: fields.identity, values: some(verified && [verified, method].filter(Boolean).join(', ')) },
    { label: fields.want, values: some(packet.summary) },
    { label: fields.intent, values: some(intent && certain(intentLabel(intent.name), intent.confidence)) },
    {
      label: fields.mood,
      values: some(
        sentiment && [sentiment.label, sentiment.score].filter((one) => one !== undefined).join(', '),
      ),
    },
    { label: fields.why, values: [...some(escalation?.rule), ...some(escalation?.reason)] },
    { label: fields.orderNumbers, values: packet.orderNumbers },
    { label: fields.known, values: packet.facts.map(({ slot, value }) => `${slotLabel(slot)}: ${value}`) },
    {
      label: fields.tried,
      values: packet.attempts.map(({ kind, text }) => `${attemptWords[kind]}: ${text}`),
    },
    { label: fields.open, values: packet.openQuestions },
    {
      label: fields.attachments,
      values: packet.attachments.map(({ name, url }) => name ?? url ?? payloadWords.withoutName),
    },
    {
      label: fields.consent,
      values: packet.consent.map(
        ({ purpose, granted }) => `${purpose}: ${granted ? payloadWords.yes : payloadWords.no}`,
      ),
    },
    { label: fields.handedOver, values: some(time(packet.handedOffAt)) },
    { label: fields.channel, values: some(packet.channel) },
    { label: fields.bot, values: some(packet.bot) },
    { label: fields.conversationId, values: some(packet.conversationId) },
    { label: fields.transcript, values: transcriptOf(packet) },
  ]
}

/** How many messages there are, and who wrote how many: swapped roles are the usual mistake of a format. */
function transcriptOf({ transcript }: HandoffPacket): string[] {
  if (transcript.length === 0) return []
  const byRole = Map.groupBy(transcript, ({ role }) => role)
  const shares = [...byRole].map(([role, turns]) => `${roles[role]} ${turns.length}`)
  return [payloadWords.messages(transcript.length, shares.join(', '))]
}
