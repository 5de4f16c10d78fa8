import type { Slot } from '../slots.ts'
import type { Candidate } from './candidate.ts'
import type { Cues } from './cues/cues.ts'
import { type Casing, nameAt } from './name-words.ts'
import { once } from './patterns.ts'
import { isAnswer, type Turn } from './turn.ts'

const patternsOf = once(({ names, link, leadIn }: Cues) => ({
  introductions: new RegExp(`(?:${names.introductions})(?!\\p{L})`, 'giu'),
  presentations: new RegExp(`(?<!\\p{L})(?:${names.presentations})(?!\\p{L})`, 'giu'),
  announced: new RegExp(
    String.raw`(?<![\p{L}'’])\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2}(?= (?:${names.followers ?? '$^'})(?!\p{L}))`,
    'gu',
  ),
  itIs: new RegExp(`^(?:${names.itIs})$`, 'iu'),
  theirs: new RegExp(`\\b(?:${names.theirs})(?!\\p{L})`, 'giu'),
  surname: new RegExp(names.surname, 'iu'),
  signOff: new RegExp(
    String.raw`(?:^|\n|[.!?] )(?:${names.signOffs})[,.!]{0,3}\s{0,3}\n[\s–-]{0,4}|\n[ \t]{0,3}(?:[-–—~]{1,2} {0,2})(?=\p{Lu})`,
    'giu',
  ),
  gap: new RegExp(String.raw`(?:[\s:=,"'“*(–-]|(?:${link})(?!\p{L})){0,12}`, 'iuy'),
  leadIn: new RegExp(String.raw`(?:[^\p{L}\d]|(?:${leadIn})(?![\p{L}\d])){0,80}`, 'iuy'),
}))

/** Slots whose answer is a person's or an animal's name. */
const nameSlots = new Set<Slot>(['name', 'maiden_name', 'pet_name', 'person', 'host_name'])

/** The customer's name and the other names that a turn tells, by the words before them or as an answer. */
export function nameFacts(turn: Turn): readonly Candidate[] {
  const told = labelled(turn)
  const answers = answered(turn).filter(({ slot }) => !told.some((fact) => fact.slot === slot))
  return [...introduced(turn), ...presented(turn), ...announced(turn), ...told, ...signed(turn), ...answers]
}

const opening = /[\s:=,"'“‘*(<.–-]{0,6}/y

function afterOpening(text: string, at: number): number {
  opening.lastIndex = at
  return at + (opening.exec(text)?.[0].length ?? 0)
}

/** "My name is …". A name in two parts ("first name …, last name …") is one fact: its first part. */
function introduced({ text, cues }: Turn): readonly Candidate[] {
  const { introductions, surname } = patternsOf(cues)
  const found: Candidate[] = []
  for (const { start, end } of matches(text, introductions))
    if (found.length === 0 || !surname.test(text.slice(start, end)))
      found.push(...named('name', text, afterOpening(text, end), 'any', cues, 'cue', 0.95))
  return found
}

/** "I'm …", "this is …": a capital tells a name from a state; "it's …" tells one only where a name was asked for. */
function presented(turn: Turn): readonly Candidate[] {
  const { text, cues } = turn
  const question = turn.asked.findLast(({ slot }) => slot === 'name')
  return matches(text, patternsOf(cues).presentations).flatMap(({ start, end }) => {
    if (!question && patternsOf(cues).itIs.test(text.slice(start, end))) return []
    const at = afterOpening(text, end)
    if (/[.\n]/.test(text.slice(end, at))) return []
    const casing: Casing = question?.age === 0 && isAnswer({ start, end }, turn) ? 'any' : 'capitals'
    return named('name', text, at, casing, cues, question ? 'question' : 'cue', 0.85)
  })
}

/** "Jane Roe here" */
function announced({ text, cues }: Turn): readonly Candidate[] {
  return matches(text, patternsOf(cues).announced).flatMap(({ start, end }) =>
    named('name', text, start, 'capitals', cues, 'cue', 0.85).filter((name) => name.end === end),
  )
}

/** "My mother's maiden name is …", "Pet is …" */
function labelled({ text, labels, cues }: Turn): readonly Candidate[] {
  return labels.flatMap(({ slot, start, end }) => {
    if (!slot || slot === 'name' || !nameSlots.has(slot)) return []
    const { gap } = patternsOf(cues)
    gap.lastIndex = end
    const at = end + (gap.exec(text)?.[0].length ?? 0)
    const casing = /name/i.test(text.slice(start, end)) ? 'any' : 'capitals'
    return named(slot, text, at, casing, cues, 'cue', 0.9)
  })
}

/** The name under a message: after a farewell, or as the first line of the block with which a mail ends. */
function signed({ text, cues }: Turn): readonly Candidate[] {
  const at = (end: number) => named('name', text, end, 'capitals', cues, 'form', 0.8)
  const below = matches(text, patternsOf(cues).signOff).flatMap(({ end }) => at(end))
  const block = matches(text, emptyLine).flatMap(({ end }) => at(end))
  return [
    ...below.filter(({ end }) => /^[ \t.]{0,4}(?:\n|$)/.test(text.slice(end, end + 6))),
    ...block.filter(
      ({ start, end }) => / /.test(text.slice(start, end)) && endsMail.test(text.slice(end, end + 90)),
    ),
  ]
}

const emptyLine = /\n[ \t]{0,4}\n/g
/** Nothing follows a name, or a line with a number or an address does, as in a signature. */
const endsMail = /^[ \t]{0,4}(?:\n\s{0,4})?$|^[ \t]{0,4}\n[^\n]{0,80}[\d@]/

/** A name at the start of a turn, after "sure, it's", where one was asked for; or as the whole of a later turn. */
function answered({ text, cues, asked }: Turn): readonly Candidate[] {
  const age = Math.min(...asked.filter(({ slot }) => nameSlots.has(slot)).map((question) => question.age))
  const slot = asked.find((question) => nameSlots.has(question.slot) && question.age === age)?.slot
  if (!slot) return []
  const { leadIn, theirs } = patternsOf(cues)
  leadIn.lastIndex = 0
  const starts = [leadIn.exec(text)?.[0].length ?? 0]
  if (slot !== 'name') starts.push(...matches(text, theirs).map(({ end }) => afterOpening(text, end)))
  return starts
    .flatMap((at) => named(slot, text, at, 'any', cues, 'question', 0.9 - 0.05 * age))
    .filter((name) => stands(text, name, age))
}

/** An answer in small letters, or a late one, is one only where nothing else follows in its sentence. */
function stands(text: string, { start, end }: Candidate, age: number): boolean {
  const rest = text.slice(end, end + 8)
  const isWhole = /^\s{0,3}(?:$|[.,;!?\n(])/.test(rest)
  const hasCapital = /^\p{Lu}/u.test(text.slice(start, end))
  return age === 0 ? hasCapital || isWhole : hasCapital && isWhole && text.slice(start, end).includes(' ')
}

function named(
  slot: Slot,
  text: string,
  at: number,
  casing: Casing,
  cues: Cues,
  by: Candidate['by'],
  confidence: number,
): Candidate[] {
  const name = nameAt(text, at, casing, cues)
  return name ? [{ slot, ...name, by, confidence }] : []
}

function matches(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
}
