import type { Attempt } from '#lib/contract/attempt.ts'
import type { Brief } from '#lib/contract/brief.ts'
import type { Evidence } from '#lib/contract/fact.ts'
import { firstComplaintOf } from '#lib/understanding/sentiment/mood-of.ts'
import type { TriedStep } from '#lib/understanding/understanding.ts'
import { oneLine } from './one-line.ts'
import { quoteAt, quoteOf } from './quotes.ts'
import { evidenceAt, evidenceIn, type Reading } from './reading.ts'

/** A part of a brief that was read in the conversation; nothing without evidence. */
function inferred<T>(value: T, evidence: Evidence[], confidence?: number) {
  if (evidence.length === 0) return undefined
  return { state: 'inferred' as const, value, evidence, ...(confidence !== undefined && { confidence }) }
}

/** What the customer wants, in their own words: the turn that says it, or the first one that says anything. */
export function wantIn(reading: Reading): Brief['want'] | undefined {
  const { intent } = reading.understood
  const [quote] = quoteOf(reading, intent?.turn ?? firstWords(reading))
  if (!quote) return undefined
  const { turnId, start, end, text } = quote
  const evidence: Evidence[] = [{ kind: 'turn', turnId, start, end }]
  const named = intent && { intent: intent.name, confidence: intent.confidence }
  return inferred({ text: text.trim(), ...named }, evidence, intent?.confidence)
}

/** The first turn of the customer that is more than a greeting. */
const firstWords = ({ turns }: Reading) =>
  turns.findIndex(({ role, text }) => role === 'customer' && text.trim().split(/\s+/, 3).length === 3)

/** The mood, proved by the turn that shows it most. */
export function moodIn(reading: Reading): Brief['mood'] | undefined {
  const { mood } = reading.understood
  if (!mood) return undefined
  const towards = mood.label === 'negative' ? -1 : 1
  const [clearest] = mood.turns.toSorted((a, b) => towards * (b.score - a.score))
  const { label, score, trend } = mood
  return inferred({ label, score, trend }, clearest ? evidenceIn(reading, clearest.turn) : [])
}

/** The first words of the customer that are clearly negative. */
export function firstComplaintIn(reading: Reading): Brief['firstComplaint'] {
  const { mood } = reading.understood
  const turn = mood && firstComplaintOf(mood)
  return turn === undefined ? undefined : quoteOf(reading, turn)[0]
}

/** Why a person is needed: the customer has asked for one, or the bot went round in circles. */
export function escalationIn(reading: Reading): Brief['escalation'] | undefined {
  const { humanRequests, loops } = reading.understood
  const request = humanRequests.at(-1)
  if (request) {
    const [quote] = quoteAt(reading, request)
    return quote && inferred({ cause: 'asked-for-person', quote }, evidenceAt(reading, request))
  }
  const turns = loops.at(-1)?.turns ?? []
  return inferred(
    { cause: 'bot-loop' },
    turns.flatMap((turn) => evidenceIn(reading, turn)),
  )
}

/** More than this nobody reads: the newest stand for the rest. */
const mostItems = 20

/** What was done, sent and promised. A bot says the same again and again: once is enough to know. */
export function triedIn(reading: Reading): Brief['tried'] | undefined {
  const steps = reading.understood.tried.flatMap((step) => attemptOf(reading, step))
  const once = new Map(steps.map((step) => [`${step.attempt.kind} ${step.attempt.text}`, step]))
  const shown = [...once.values()].slice(-mostItems)
  return inferred(
    shown.map(({ attempt }) => attempt),
    shown.flatMap(({ evidence }) => evidence),
  )
}

function attemptOf(reading: Reading, step: TriedStep): { attempt: Attempt; evidence: Evidence[] }[] {
  const turn = reading.turns[step.turn]
  const text = oneLine(turn?.text.slice(step.start, step.end) ?? '')
  const due = oneLine(step.due ?? '')
  if (text === undefined || !turn) return []
  const { kind, failed } = step
  const attempt: Attempt = {
    kind,
    text,
    turnId: turn.id,
    ...(turn.at && { at: turn.at }),
    ...(due && { due }),
    ...(failed && { failed }),
  }
  return [{ attempt, evidence: evidenceAt(reading, step) }]
}

/** What nobody has answered. */
export function openIn(reading: Reading): Brief['open'] | undefined {
  const openQuestions = reading.understood.openQuestions.slice(-mostItems)
  const value = openQuestions.flatMap((question) =>
    quoteAt(reading, question).map((quote) => ({ text: quote.text, quote })),
  )
  return inferred(
    value,
    openQuestions.flatMap((question) => evidenceAt(reading, question)),
  )
}

/** Why it cannot wait: each reason once, by the words that said it first. */
export function urgencyIn(reading: Reading): Brief['urgency'] {
  const byKind = Map.groupBy(reading.understood.urgencies, ({ kind }) => kind)
  return [...byKind].flatMap(([kind, [first]]) =>
    first ? quoteAt(reading, first).map((quote) => ({ kind, quote })) : [],
  )
}
