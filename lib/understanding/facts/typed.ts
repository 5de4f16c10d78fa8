import type { Slot } from '../slots.ts'
import type { Asked } from './asked.ts'
import type { Candidate } from './candidate.ts'
import { isCorrection } from './certainty.ts'
import { fitOf } from './fits.ts'
import { isListed, labelOf } from './labels.ts'
import type { Shape, ShapeKind } from './shapes.ts'
import { isAnswer, isItem, type Turn } from './turn.ts'

/**
 * The facts that a turn's values tell: each value is typed by the label beside it, else by the open question that it
 * fits best, else by its shape alone.
 */
export function typedFacts(turn: Turn): readonly Candidate[] {
  const labelled = new Map<Shape, Candidate | undefined>()
  let before: Shape | undefined
  for (const shape of turn.shapes) {
    const slot = labelledSlot(shape, before, labelled, turn)
    if (slot !== null) labelled.set(shape, slot && candidate(shape, slot, 'cue', 0.95))
    before = shape
  }
  const answers = answersOf(
    turn.shapes.filter((shape) => !labelled.has(shape)),
    turn,
  )
  return turn.shapes.flatMap((shape) => {
    const found = labelled.has(shape)
      ? labelled.get(shape)
      : (answers.get(shape) ?? corrected(shape, turn) ?? byShape(shape))
    return found ? [found] : []
  })
}

/** The slot that a label tells, `undefined` where the label is of something else, `null` where none stands beside. */
function labelledSlot(
  shape: Shape,
  before: Shape | undefined,
  done: Map<Shape, Candidate | undefined>,
  turn: Turn,
) {
  const { text, labels, cues, asked } = turn
  const value = text.slice(shape.start, shape.end)
  const label = labelOf(shape, labels, text, cues)
  if (label && label.slot === undefined) return freeKinds.has(shape.kind) ? null : undefined
  if (label?.slot) {
    const slot = isBareId(text.slice(label.start, label.end)) ? (idAsked(asked) ?? label.slot) : label.slot
    if (fitOf(slot, shape, value) >= (label.tight ? 0.55 : 0.2)) return slot
  }
  const previous = before && done.get(before)
  if (before && previous && isListed(before, shape, text, cues) && fitOf(previous.slot, shape, value) >= 0.3)
    return previous.slot
  return null
}

/** These tell their slot themselves, whatever stands before. */
const freeKinds = new Set<ShapeKind>(['email', 'money', 'date', 'time', 'weekday', 'phone'])

const isBareId = (label: string) => /^ids?$/i.test(label)

/** What a bare "ID" means: the account's where that has been asked for and no order's has. */
function idAsked(asked: readonly Asked[]): Slot | undefined {
  return asked.findLast(({ slot }) => slot === 'account_id' || slot === 'order_id')?.slot
}

/** Pairs the values with the open questions: the best fit first, each question once. */
function answersOf(shapes: readonly Shape[], turn: Turn): Map<Shape, Candidate> {
  const pairs = shapes.flatMap((shape) => turn.asked.flatMap((asked) => pairOf(shape, asked, turn)))
  pairs.sort((a, b) => b.weight - a.weight)
  const answers = new Map<Shape, Candidate>()
  const used = new Set<Slot>()
  for (const { shape, slot, weight } of pairs) {
    if (answers.has(shape) || used.has(slot)) continue
    used.add(slot)
    answers.set(shape, candidate(shape, slot, 'question', Math.min(0.95, weight)))
  }
  return withLists(shapes, answers, turn)
}

/** How much a question loses with every turn that has passed since. */
const fading = 0.88

function pairOf(shape: Shape, { slot, age, words }: Asked, turn: Turn) {
  const value = turn.text.slice(shape.start, shape.end)
  if (ofMany.test(turn.text.slice(Math.max(0, shape.start - 12), shape.start))) return []
  const fit = fitOf(slot, shape, value)
  const weight = fit * fading ** age
  if (weight < 0.15) return []
  const isSure = fit >= 0.6 && age === 0 && !uncertainKinds.has(shape.kind) && !isYear(value)
  if (!isSure && !freeKinds.has(shape.kind) && !isAnswer(shape, turn) && !(fit >= 0.6 && isItem(shape, turn)))
    return []
  return [{ shape, slot: identityOf(slot, words, value), weight } as const]
}

/** Kinds that are as often no code at all. */
const uncertainKinds = new Set<ShapeKind>(['caps', 'groups'])

/** Not the value itself but a bound of it ("over 3000"). */
const ofMany = /\b(?:over|under|least|about|almost|nearly|than|most|up to) $/i

/** A user ID is the account's number; a handle given for an account's number is the user's name. */
function identityOf(slot: Slot, words: string, value: string): Slot {
  const isUserId = /\buser[ -]?id/i.test(words)
  if (slot === 'username') return isUserId ? 'account_id' : slot
  return slot === 'account_id' && !isUserId && isHandle(value) ? 'username' : slot
}

const isYear = (value: string) => /^(?:19|20)\d\d$/.test(value)

/** A name for signing in, as people choose them; account numbers are not written in small letters. */
const isHandle = (value: string) => /^[a-z][a-z.]*\d*$/.test(value)

/** What is listed beside an answer answers the same question ("QX0AB2 and ZY1CD3", "0042 or 4200"). */
function withLists(shapes: readonly Shape[], answers: Map<Shape, Candidate>, { text, cues }: Turn) {
  let before: Shape | undefined
  for (const shape of shapes) {
    const previous = before && answers.get(before)
    if (
      before &&
      previous &&
      !answers.has(shape) &&
      shape.kind === before.kind &&
      isListed(before, shape, text, cues)
    )
      answers.set(shape, candidate(shape, previous.slot, 'question', previous.confidence))
    before = shape
  }
  return answers
}

/** A number that takes the place of one given before ("sorry, it's 10115"). */
function corrected(shape: Shape, { text, told, cues }: Turn): Candidate | undefined {
  if (slotOfShape[shape.kind] || uncertainKinds.has(shape.kind) || !isCorrection(text, shape, cues))
    return undefined
  const value = text.slice(shape.start, shape.end)
  const slot = told.findLast((question) => fitOf(question.slot, shape, value) >= 0.7)?.slot
  return slot && candidate(shape, slot, 'question', 0.75)
}

/** What a shape says by itself, and how surely. */
const slotOfShape: Partial<Record<ShapeKind, readonly [Slot, number]>> = {
  email: ['email', 0.98],
  tracking: ['tracking_number', 0.85],
  iban: ['payment_method', 0.7],
  money: ['amount', 0.9],
  order: ['order_id', 0.9],
  date: ['date', 0.9],
  weekday: ['day', 0.8],
  time: ['time', 0.9],
  address: ['address', 0.8],
  phone: ['phone', 0.85],
  postcode: ['zip', 0.75],
}

function byShape(shape: Shape): Candidate | undefined {
  const told = slotOfShape[shape.kind]
  return told && candidate(shape, told[0], 'shape', told[1])
}

function candidate({ start, end }: Shape, slot: Slot, by: Candidate['by'], confidence: number): Candidate {
  return { slot, start, end, by, confidence }
}
