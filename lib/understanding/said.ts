import type { Conversation, Span, Utterance } from './conversation.ts'
import { type Line, lineOf, type WordRange } from './phrases.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A sentence of a conversation, with its words in one line. Offsets are those of the turn's text. */
export interface Said extends Line, Omit<Sentence, 'text'> {
  readonly turn: number
  readonly role: Utterance['role']
  /** As it was written. */
  readonly written: string
}

/** Every sentence of a conversation, oldest first. Sentences without a word are left out. */
export const saidIn = (conversation: Conversation): Said[] =>
  conversation.flatMap(({ role, text }, turn) =>
    sentencesOf(text).flatMap(({ text: written, ...place }) => {
      const line = lineOf(written)
      return line.words.length === 0 ? [] : [{ ...line, ...place, turn, role, written }]
    }),
  )

/** Where these words of a sentence stand. */
export function spanOf({ words, turn, start }: Said, { first, last }: WordRange): Span {
  return { turn, start: start + (words[first]?.start ?? 0), end: start + (words[last]?.end ?? 0) }
}
