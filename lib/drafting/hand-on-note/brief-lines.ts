import type { Attempt } from '#lib/contract/attempt.ts'
import type { Brief, Snapshot } from '#lib/contract/snapshot.ts'
import type { NoteSpeech } from './note-speech.ts'
import { briefOf, joined, line, mayTell, partOf } from './readable.ts'

type Lines = (snapshot: Snapshot, speech: NoteSpeech) => string[]

/** Who it is, and how surely. */
export const customerLines: Lines = (snapshot, speech) => {
  const { ticket, cards } = snapshot
  const who = briefOf(snapshot)?.who
  const name = who?.name ?? ticket.requesterName ?? cards.customer.data?.name?.values[0]?.value
  const address = ticket.requesterEmail ?? who?.email ?? cards.customer.data?.email?.values[0]?.value
  const language = who?.language ?? cards.customer.data?.language?.values[0]?.value
  return [
    joined(
      line(name ?? address ?? speech.unknownCustomer),
      name !== undefined && address,
      who && verificationOf(who, speech),
      language && speech.language(language),
    ),
  ]
}

function verificationOf({ verification, verifiedBy }: Brief['who'], speech: NoteSpeech): string {
  if (verification !== 'verified' || verifiedBy === undefined) return speech.verification[verification]
  return speech.verifiedBy(line(verifiedBy))
}

/** What they want, in the words that there are, with the intent's name. */
export const wantLines: Lines = (snapshot, speech) => {
  const want = partOf(snapshot, 'summary', ({ want }) => want)
  const intent = mayTell(snapshot, 'intent') ? want?.intent : undefined
  const text = want && inBrackets(line(want.text), intent && speech.intent(intent))
  return text ? [text] : []
}

/** Why a person was called: the rule, the bot's reason, and the customer's words. */
export const whyLines: Lines = (snapshot, speech) => {
  const why = partOf(snapshot, 'escalation', ({ escalation }) => escalation)
  if (!why) return []
  const text = why.reason !== undefined ? line(why.reason) : (why.cause && speech.causes[why.cause]) || ''
  const quote = why.quote && mayTell(snapshot, 'transcript') ? speech.quoted(line(why.quote.text)) : ''
  const told = `${inBrackets(text, why.rule && speech.rule(why.rule))} ${quote}`.trim()
  return told ? [told] : []
}

/** A text with its bot's name for it, where it has one. */
const inBrackets = (text: string, name: string | undefined): string =>
  name === undefined || name === '' ? text : text === '' ? name : `${text} (${name})`

export const moodLines: Lines = (snapshot, speech) => {
  const mood = partOf(snapshot, 'sentiment', ({ mood }) => mood)
  return mood ? [joined(line(speech.mood(mood.label)), mood.trend && speech.trends[mood.trend])] : []
}

/** What was done, sent or answered, and whether it helped. */
export const triedLines: Lines = (snapshot, speech) =>
  attempts(snapshot)
    .filter(({ kind }) => kind !== 'promise')
    .map((attempt) =>
      joined(line(attempt.text), attempt.failed && speech.inVain, attempt.at && speech.time(attempt.at)),
    )

/** What was promised, and by when: whoever takes over has to keep it. */
export const promisedLines: Lines = (snapshot, speech) =>
  attempts(snapshot)
    .filter(({ kind }) => kind === 'promise')
    .map(({ text, due, at }) => joined(line(text), due && speech.due(line(due)), at && speech.time(at)))

const attempts = (snapshot: Snapshot): readonly Attempt[] =>
  partOf(snapshot, 'attempts', ({ tried }) => tried) ?? []
