import type { Attempt } from '#lib/contract/handoff-packet.ts'
import { remark } from '#lib/contract/remarks.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { assemblePacket } from '../../assemble-packet.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { sentimentOfScores } from '../../sentiment.ts'
import { at, firstText, isRecord, lineOf, listOf, type Names, recordOf, textOf } from '../../tolerant.ts'
import type { TurnParts } from '../../turns.ts'

/**
 * Google Agent Assist (Dialogflow API v2): a conversation's messages (`GET …/conversations/{id}/messages`), its summary
 * (`suggestions:suggestConversationSummary`), the answer of `analyzeContent`, or messages and summary in one object.
 *
 * The API wants a short-lived token of a Google service account, which is not for a browser: through a gateway, or as
 * JSON in the ticket's note. (?) Which sections a summary has is set in the conversation profile.
 */
export const format: PacketFormat = {
  id: 'agent-assist',
  name: 'Google Agent Assist',
  documentation: 'https://cloud.google.com/agent-assist/docs/summarization',
  verified: 'recorded',
  recognises: (payload) =>
    messagesIn(payload).length > 0 || conversationIn(at(payload, 'latestMessage')) !== undefined,
  read: (payload, arrivedAt) => [readAssist(recordOf(payload), arrivedAt)],
}

const messageName = /\/conversations\/([^/]+)\/messages\/[^/]+$/

const conversationIn = (name: unknown) => messageName.exec(textOf(name)?.trim() ?? '')?.[1]?.trim()

/** A message names its conversation and the role of its author. */
const isMessage = (message: unknown): message is Names =>
  isRecord(message) && conversationIn(message.name) !== undefined && 'participantRole' in message

/** The API lists the newest first. */
const messagesIn = (payload: unknown): Names[] =>
  [...listOf(at(payload, 'messages')), at(payload, 'message')].filter(isMessage)

function readAssist(payload: Names, arrivedAt: string | undefined): ReadPacket {
  const messages = messagesIn(payload)
  const suggestions = listOf(payload.humanAgentSuggestionResults)
  const summary = summaryIn(payload, suggestions)
  const sections = recordOf(summary.textSections)
  return assemblePacket({
    format: 'agent-assist',
    conversationId: firstText(
      ...messages.map(({ name }) => conversationIn(name)),
      conversationIn(payload.latestMessage),
    ),
    arrivedAt,
    unmarked: true,
    customer: { language: messages.map(({ languageCode }) => languageCode).findLast(textOf) },
    summary: firstText(summary.text, sectionsAsText(sections)),
    ...sentimentOf(messages),
    collected: [{ values: factsOf(sections), path: 'summary.textSections' }],
    attempts: attemptsOf(sections),
    turns: messages.map(turnOf),
    problems: problemsOf(payload, messages),
  })
}

function summaryIn(payload: Names, suggestions: readonly unknown[]): Names {
  if (isRecord(payload.summary)) return payload.summary
  const suggested = suggestions.map((one) => at(one, 'suggestConversationSummaryResponse', 'summary'))
  return recordOf(suggested.find(isRecord))
}

const sectionsAsText = (sections: Names) =>
  Object.keys(sections)
    .flatMap((name) => {
      const text = textOf(sections[name])
      return text ? [`${name}: ${text}`] : []
    })
    .join('\n')

const roles: Readonly<Record<string, Turn['role']>> = {
  END_USER: 'customer',
  HUMAN_AGENT: 'agent',
  AUTOMATED_AGENT: 'bot',
}

const turnOf = (message: Names): TurnParts => ({
  id: textOf(message.name)?.split('/').at(-1)?.trim(),
  role: roles[textOf(message.participantRole) ?? ''] ?? 'system',
  text: message.content,
  at: firstText(message.sendTime, message.createTime),
})

/** Of the customer's last words that were judged. */
function sentimentOf(messages: readonly Names[]) {
  const judged = messages
    .filter(({ participantRole }) => participantRole === 'END_USER')
    .toSorted((a, b) => Date.parse(textOf(a.createTime) ?? '') - Date.parse(textOf(b.createTime) ?? ''))
  return sentimentOfScores(judged.map((one) => at(one, 'sentimentAnalysis', 'queryTextSentiment', 'score')))
}

/** What was done so far has a section of its own in the usual profiles. Articles are suggestions: nobody sent them yet. */
const isDone = (name: string) => /^actions?$/i.test(name)

function attemptsOf(sections: Names): Attempt[] {
  const done = Object.keys(sections).filter(isDone)
  return done.flatMap((name) => {
    const text = lineOf(sections[name])
    return text ? [{ kind: 'action' as const, text }] : []
  })
}

const factsOf = (sections: Names): Names =>
  Object.fromEntries(
    Object.keys(sections)
      .filter((name) => !isDone(name))
      .map((name) => [name, sections[name]]),
  )

function problemsOf(payload: Names, messages: readonly Names[]) {
  const listed = listOf(payload.messages).length
  const broken = listed - messages.filter((one) => one !== payload.message).length
  return [
    ...(messages.length === 0 ? [{ path: 'messages', problem: remark('noTranscript') }] : []),
    ...(broken > 0 && listed > 0
      ? [{ path: 'messages', problem: remark('someUnread', { some: broken, all: listed }) }]
      : []),
    ...(payload.nextPageToken ? [{ path: 'nextPageToken', problem: remark('moreMessages') }] : []),
  ]
}
