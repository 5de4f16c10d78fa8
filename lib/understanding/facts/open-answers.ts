import type { Slot } from '../slots.ts'
import type { Candidate, Stretch } from './candidate.ts'
import type { Cues } from './cues/cues.ts'
import { once, test } from './patterns.ts'
import type { Turn } from './turn.ts'

const patternsOf = once((cues: Cues) => ({
  leadIn: new RegExp(
    String.raw`(?:[^\p{L}\d]|(?:${cues.leadIn}|${cues.answerLeadIn})(?![\p{L}\d'’])){0,100}`,
    'iuy',
  ),
  unknown: test(cues.unknown),
  askBack: test(cues.askBack),
  answerEnd: test(cues.answerEnd ? String.raw`\s(?:${cues.answerEnd})(?!\p{L})` : '$^'),
  trouble: test(cues.trouble),
  never: new Set(cues.names.never.split('|')),
}))

/** Slots that are answered in free words, with the longest answer to be taken for one, in characters. */
const longest: Partial<Record<Slot, number>> = {
  product: 60,
  size: 20,
  colour: 20,
  address: 120,
  city: 40,
  from: 60,
  to: 60,
  hotel: 40,
  restaurant: 40,
  venue: 40,
  apartment: 40,
  doctor: 40,
  person: 40,
  quantity: 20,
  membership: 30,
  issue: 300,
}

/** The answer in free words to the one question of this kind that is new and not yet answered, where there is one. */
export function openAnswers({ text, asked, cues }: Turn, given: ReadonlySet<Slot>): readonly Candidate[] {
  const waiting = asked.filter(
    ({ slot, age }) => age === 0 && longest[slot] !== undefined && !given.has(slot),
  )
  const slot = waiting[0]?.slot
  if (!slot || waiting.length > 1) return []
  const answer = slot === 'issue' ? wholeOf(text) : phraseOf(text, cues)
  if (!answer || answer.end - answer.start > (longest[slot] ?? 0) || isRefusal(text, answer, cues)) return []
  if (slot === 'address' && !/\d/.test(text.slice(answer.start, answer.end))) return []
  return [{ slot, ...answer, by: 'question', confidence: 0.7 }]
}

function wholeOf(text: string): Stretch | undefined {
  const start = text.search(/\S/)
  return start === -1 ? undefined : { start, end: text.trimEnd().length }
}

/** More than this after an answer in its sentence, in characters, and it was no answer but the start of something. */
const mostAfter = 40

/** The first words that are not an opening, up to the end of their clause; nothing where the sentence goes far on. */
function phraseOf(text: string, cues: Cues): Stretch | undefined {
  const { leadIn, answerEnd } = patternsOf(cues)
  leadIn.lastIndex = 0
  const start = leadIn.exec(text)?.[0].length ?? 0
  const sentence = text.slice(start, start + 400).split(/[!?;\n]|\.(?:\s|$)/)[0] ?? ''
  const [beforeComma = ''] = sentence.split(/,\s(?!\p{Lu}\p{L})/u)
  const clause = beforeComma.slice(0, answerEnd.exec(beforeComma)?.index ?? beforeComma.length)
  const value = clause.replace(/[\s,:'"’“”]+$/, '')
  if (value === '' || sentence.length - value.length > mostAfter) return undefined
  return { start, end: start + value.length }
}

/** Cannot answer, or asks back. */
function isRefusal(text: string, { start, end }: Stretch, cues: Cues): boolean {
  const { unknown, askBack, never } = patternsOf(cues)
  const value = text.slice(start, end).toLowerCase()
  const asksBack = text.trimEnd().endsWith('?') && askBack.test(value)
  return unknown.test(text.slice(0, end + mostAfter)) || never.has(value) || asksBack
}

/** The sentences that say what is wrong. They hold other facts, so that they stand beside them. */
export function troubles({ text, cues }: Turn): readonly Candidate[] {
  const { trouble } = patternsOf(cues)
  const sentences = [...text.matchAll(/[^.!?\n]{1,400}/g)].filter(({ 0: sentence }) => trouble.test(sentence))
  return sentences.slice(0, 1).flatMap(({ 0: sentence, index }): Candidate[] => {
    const start = index + sentence.search(/\S/)
    return [{ slot: 'issue', start, end: index + sentence.trimEnd().length, by: 'cue', confidence: 0.6 }]
  })
}
