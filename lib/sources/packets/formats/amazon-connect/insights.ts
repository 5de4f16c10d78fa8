import type { Attempt, HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { at, firstText, listOf, type Names, numberOf, textOf } from '../../tolerant.ts'
import type { Item } from './items.ts'

type Insights = Partial<Pick<HandoffPacket, 'summary' | 'sentiment'>> & { attempts: Attempt[] }

/** What Contact Lens made of a conversation: its summary, the customer's sentiment, outcomes and promises. */
export function insightsOf(contact: Names, items: readonly Item[]): Insights {
  const detected = listOf(
    at(contact, 'ConversationCharacteristics', 'ContactSummary', 'SummaryItemsDetected'),
  )
  const quoted = (kind: string) => detected.flatMap((one) => quotes(listOf(at(one, kind)), items))
  const issues = [...quoted('IssuesDetected'), ...segmentIssues(contact, items)].map(({ text }) => text)
  const summary = firstText(
    at(contact, 'ConversationCharacteristics', 'ContactSummary', 'PostContactSummary', 'Content'),
    ...listOf(contact.Segments).map((segment) => at(segment, 'PostContactSummary', 'Content')),
    issues.join('\n'),
  )
  const sentiment = sentimentOf(contact, items)
  return {
    ...(summary && { summary }),
    ...(sentiment && { sentiment }),
    attempts: [
      ...quoted('OutcomesDetected').map((quote) => ({ kind: 'action' as const, ...quote })),
      ...quoted('ActionItemsDetected').map((quote) => ({ kind: 'promise' as const, ...quote })),
    ],
  }
}

interface Quote {
  text: string
  turnId?: string
}

const segmentIssues = (contact: Names, items: readonly Item[]) =>
  listOf(contact.Segments).flatMap((segment) =>
    quotes(listOf(at(segment, 'Issues', 'IssuesDetected')), items),
  )

/** A detected item points at parts of messages: their words, cut out by the offsets. */
function quotes(detected: readonly unknown[], items: readonly Item[]): Quote[] {
  return detected
    .flatMap((one) => listOf(at(one, 'TranscriptItems')))
    .flatMap((part) => {
      const turnId = textOf(at(part, 'Id'))
      const said = textOf(items.find(({ Id }) => turnId !== undefined && Id === turnId)?.Content)
      const text = firstText(at(part, 'Content'), said && cut(said, at(part, 'CharacterOffsets')))
      return text ? [{ text: text.slice(0, 1000), ...(said && turnId && { turnId }) }] : []
    })
}

/** From whole word to whole word: the offsets are those of the unredacted text, which may be longer. */
function cut(said: string, offsets: unknown): string {
  const from = numberOf(at(offsets, 'BeginOffsetChar')) ?? 0
  const to = numberOf(at(offsets, 'EndOffsetChar')) ?? said.length
  const end = said.indexOf(' ', to)
  return said.slice(said.lastIndexOf(' ', from) + 1, end === -1 ? said.length : end)
}

/** The label is the last that was given to the customer's words; the score of the whole conversation goes from −5 to 5. */
function sentimentOf(contact: Names, items: readonly Item[]): HandoffPacket['sentiment'] {
  const found = at(contact, 'ConversationCharacteristics', 'Sentiment')
  const groups = [...listOf(at(found, 'DetailsByTranscriptItemGroup')), ...items]
  const label = groups
    .filter((one) => at(one, 'ParticipantRole') === 'CUSTOMER' || at(one, 'ParticipantId') === 'CUSTOMER')
    .map((one) => textOf(at(one, 'Sentiment')))
    .findLast((word) => word !== undefined)
  const overall = at(found, 'OverallSentiment')
  const score =
    numberOf(at(overall, 'DetailsByParticipantRole', 'CUSTOMER')) ?? numberOf(at(overall, 'CUSTOMER'))
  return label ? { label: label.toLowerCase(), ...(score !== undefined && { score: score / 5 }) } : undefined
}
