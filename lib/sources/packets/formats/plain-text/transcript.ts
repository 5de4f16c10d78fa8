import { slotOf } from '../../facts.ts'
import { type Opening, openingOf } from './lines.ts'
import { roleOf } from './speakers.ts'

export interface Message {
  name: string
  text: string
  at: string | undefined
}

/** A transcript, and the names with values that stand before its first message. */
export interface Transcript {
  before: Record<string, string>
  messages: Message[]
}

/** A longer text is no transcript that anybody pastes. */
const longestText = 500_000

/**
 * The messages of a transcript. A line that opens none belongs to the message before it. "Order number: 1001" inside a
 * message looks like a speaker: whoever speaks without a time is known by a role, or by speaking more than once where few are.
 */
export function messagesIn(text: string): Transcript {
  const lines = text.slice(0, longestText).split(/\r\n|\r|\n/)
  const openings = lines.map(openingOf)
  const isSpeaker = speakersAmong(openings)
  const messages: Message[] = []
  const before: Record<string, string> = {}
  lines.forEach((line, index) => {
    const opening = openings[index]
    const last = messages.at(-1)
    if (opening && isSpeaker(opening, index))
      messages.push({ name: opening.name, text: opening.text, at: opening.at })
    else if (last) last.text += `\n${line.trimEnd()}`
    else if (opening?.text) before[opening.name] = opening.text
  })
  return { before, messages: messages.map((message) => ({ ...message, text: tidy(message.text) })) }
}

type IsSpeaker = (opening: Opening, index: number) => boolean

function speakersAmong(openings: readonly (Opening | undefined)[]): IsSpeaker {
  const firstTimed = openings.findIndex((opening) => opening?.timed)
  const times = Map.groupBy(openings, (opening) => opening?.name)
  const byRole = [...times.keys()].filter((name) => name !== undefined && roleOf(name)).length
  const often = (name: string) => (times.get(name)?.length ?? 0) > 1 && !isLabel(name)
  return ({ name, timed }, index) => {
    if (firstTimed < 0) return roleOf(name) !== undefined || (byRole < 2 && often(name))
    // Above the first time stands the head of the note: "Customer: Eva Janssen" says who, and is no message.
    return timed || (index > firstTimed && roleOf(name) !== undefined)
  }
}

/** "Order number" and "E-mail" stand before a value, not before words. */
const isLabel = (name: string) =>
  slotOf(name) !== name ||
  /\b(number|no|nr|id|code|reason|subject|e-?mail|date|address|note|status)$/i.test(name)

/** Rules between messages are no part of them. */
const tidy = (text: string) =>
  text
    .split('\n')
    .filter((line) => !/^\s*[-_=*]{3,}\s*$/.test(line))
    .join('\n')
    .trim()

/** A text with two messages of two speakers, one of whom says what they are or when they spoke. */
export function isTranscript({ messages }: Transcript): boolean {
  return messages.length >= 2 && new Set(messages.map(({ name }) => name)).size >= 2
}
