import type { Conversation, RuleLanguage } from '../conversation.ts'
import { conversationLanguageOf } from '../rule-language.ts'
import type { Slot } from '../slots.ts'
import { unaccented } from '../unaccented.ts'
import type { FoundFact } from '../understanding.ts'
import { wholeAddress } from './addresses.ts'
import { type Asked, askedAfter, askedStill } from './asked.ts'
import { type Candidate, Claims } from './candidate.ts'
import { isAlternative, isCorrection, isHedged, isWithdrawn } from './certainty.ts'
import { cuesOf } from './cues/all.ts'
import type { Cues } from './cues/cues.ts'
import { formFacts } from './form-lines.ts'
import { nameFacts } from './names.ts'
import { openAnswers, troubles } from './open-answers.ts'
import { ownWords } from './own-words.ts'
import { phraseFacts } from './phrases.ts'
import { roleFacts } from './roles.ts'
import { type OpenFact, settled } from './settle.ts'
import { turnOf } from './turn.ts'
import { typedFacts } from './typed.ts'
import { usernames } from './usernames.ts'
import { wordFacts } from './words.ts'
import { zipsWithin } from './zips-within.ts'

/**
 * What the customer has said of the things that a question can ask for, oldest first, each with the turn and the exact
 * stretch of its text. Every turn of the customer is read; quoted mail is not, as somebody else wrote it. Pure, never
 * throws, and linear in the length of the conversation.
 */
export function findFacts(
  conversation: Conversation,
  language: RuleLanguage = conversationLanguageOf(conversation),
): readonly FoundFact[] {
  const cues = cuesOf[language]
  const facts: OpenFact[] = []
  let asked: readonly Asked[] = []
  for (const [index, { role, text }] of conversation.entries()) {
    if (role === 'agent') {
      asked = askedAfter(asked, text, language)
      continue
    }
    const own = unaccented(ownWords(text))
    const found = candidatesOf(own, asked, cues)
    asked = askedStill(asked, answeredBy(found))
    for (const fact of factsOf(found, index, own, cues))
      facts.push({ ...fact, value: text.slice(fact.start, fact.end) })
  }
  return settled(facts)
}

/**
 * The facts of one turn, in the order of the text. Forms come first, then the surer one; none is read from words that
 * another is read from, but for what a date is of, the sentence that says what is wrong, and the whole of an address.
 */
function candidatesOf(text: string, asked: readonly Asked[], cues: Cues): readonly Candidate[] {
  const turn = turnOf(text, asked, cues)
  const claims = new Claims(text.length)
  const surest = [...typedFacts(turn), ...nameFacts(turn), ...usernames(turn), ...wordFacts(turn)]
  surest.sort((a, b) => b.confidence - a.confidence)
  const phrases = phraseFacts(turn)
  const streets = phrases.filter(({ slot }) => slot === 'address')
  const kept = [...formFacts(turn), ...streets, ...surest].filter((candidate) => claims.take(candidate))
  for (const phrase of phrases) {
    const free = { ...phrase, ...claims.upToTaken(phrase) }
    const end = free.start + text.slice(free.start, free.end).replace(/[\s,.'’]+$/, '').length
    if ((end === phrase.end || end - free.start > 1) && claims.take({ start: free.start, end }))
      kept.push({ ...free, end })
  }
  const wrong = kept.some(({ slot }) => slot === 'issue') ? [] : troubles(turn)
  const beside = [...roleFacts(kept, turn), ...wrong]
  const given = new Set([...kept, ...beside].map(({ slot }) => slot))
  const open = openAnswers(turn, given).filter((answer) => answer.slot === 'issue' || claims.take(answer))
  const all = [...kept, ...beside, ...open].map((fact) => wholeAddress(fact, text))
  return [...all, ...zipsWithin(all, text)].sort((a, b) => a.start - b.start)
}

/** A handle given for an account number answers that question too. */
function answeredBy(found: readonly Candidate[]): ReadonlySet<Slot> {
  return new Set(
    found.flatMap(({ slot, by }) =>
      slot === 'username' && by === 'question' ? [slot, 'account_id' as const] : [slot],
    ),
  )
}

/** More ways than this to say a value are no choice between values. */
const mostAlternatives = 5

function factsOf(found: readonly Candidate[], turn: number, text: string, cues: Cues): OpenFact[] {
  const facts: OpenFact[] = []
  let before: Candidate | undefined
  for (const candidate of found) {
    if (isWithdrawn(text, candidate, cues)) continue
    const value = text.slice(candidate.start, candidate.end)
    const last = facts.at(-1)
    if (last && before?.slot === candidate.slot && isAlternative(text, before, candidate, cues)) {
      const alternatives = [...(last.alternatives ?? []), value].slice(0, mostAlternatives)
      facts[facts.length - 1] = { ...last, hedged: true, alternatives }
    } else {
      const hedged = isHedged(text, candidate, cues)
      facts.push({ ...candidate, value, turn, hedged, corrects: isCorrection(text, candidate, cues) })
    }
    before = candidate
  }
  return facts
}
