import { attempts as attemptWords, intentLabel, roles, slotLabel } from '#components/labels.ts'
import { languageName, percent } from '#components/ui/locale.ts'
import { clockText } from '#components/ui/time.tsx'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'

/** A field of a packet with its values as text; none where the bot has not sent it. */
export interface PacketField {
  label: string
  values: string[]
}

const some = (value: string | undefined) => (value === undefined || value === '' ? [] : [value])
const time = (at: string | undefined) => (at === undefined ? undefined : clockText(at, Date.now()))
const certain = (text: string, confidence: number | undefined) =>
  confidence === undefined ? text : `${text} (${percent(confidence)} certain)`

const verifications = {
  verified: 'verified',
  unverified: 'not verified',
  'not-sent': undefined,
} as const

/** Every field of a packet in the order in which an agent wants to know it. */
export function packetFields(packet: HandoffPacket): PacketField[] {
  const { customer, intent, sentiment, escalation } = packet
  const { status, method } = customer.verification
  const verified = verifications[status]
  return [
    { label: 'Name', values: some(customer.name) },
    { label: 'E-mail', values: some(customer.email) },
    { label: 'Phone', values: some(customer.phone) },
    { label: 'Customer ID', values: some(customer.id) },
    { label: 'Language', values: some(customer.language && languageName(customer.language)) },
    { label: 'Identity', values: some(verified && [verified, method].filter(Boolean).join(', ')) },
    { label: 'What they want', values: some(packet.summary) },
    { label: 'Intent', values: some(intent && certain(intentLabel(intent.name), intent.confidence)) },
    {
      label: 'Mood',
      values: some(
        sentiment && [sentiment.label, sentiment.score].filter((one) => one !== undefined).join(', '),
      ),
    },
    { label: 'Why a person', values: [...some(escalation?.rule), ...some(escalation?.reason)] },
    { label: 'Order numbers', values: packet.orderNumbers },
    { label: 'Already known', values: packet.facts.map(({ slot, value }) => `${slotLabel(slot)}: ${value}`) },
    {
      label: 'Already tried',
      values: packet.attempts.map(({ kind, text }) => `${attemptWords[kind]}: ${text}`),
    },
    { label: 'Open questions', values: packet.openQuestions },
    {
      label: 'Attachments',
      values: packet.attachments.map(({ name, url }) => name ?? url ?? 'without a name'),
    },
    {
      label: 'Consent',
      values: packet.consent.map(({ purpose, granted }) => `${purpose}: ${granted ? 'yes' : 'no'}`),
    },
    { label: 'Handed over', values: some(time(packet.handedOffAt)) },
    { label: 'Channel', values: some(packet.channel) },
    { label: 'Bot', values: some(packet.bot) },
    { label: 'Conversation ID', values: some(packet.conversationId) },
    { label: 'Transcript', values: transcriptOf(packet) },
  ]
}

/** How many messages there are, and who wrote how many: swapped roles are the usual mistake of a format. */
function transcriptOf({ transcript }: HandoffPacket): string[] {
  if (transcript.length === 0) return []
  const byRole = Map.groupBy(transcript, ({ role }) => role)
  const shares = [...byRole].map(([role, turns]) => `${roles[role]} ${turns.length}`)
  return [`${transcript.length === 1 ? '1 message' : `${transcript.length} messages`}: ${shares.join(', ')}`]
}
