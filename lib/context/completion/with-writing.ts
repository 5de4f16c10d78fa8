import type { Brief, Clause } from '#lib/contract/brief.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import { secretSlots } from '#lib/understanding/brief/frames.ts'
import { mergeSentence } from '#lib/understanding/model/merge-sentence.ts'
import type { Reading } from './reading.ts'
import type { Writing } from './writings.ts'

/** The fields of a packet that a clause tells of. */
const fields: Readonly<Record<Clause['about'], readonly string[]>> = {
  want: ['summary', 'intent'],
  mood: ['sentiment'],
  known: ['facts'],
  tried: ['attempts'],
  open: ['openQuestions'],
}

/**
 * A brief with the sentence of a language model. What the team's policy forbids to take from a packet is not taken from
 * the model either: no clause about it, and none that holds the value of a forbidden fact, or of one that tells people
 * apart.
 */
export function withWriting(
  brief: Brief,
  { clauses, model }: Writing,
  { understood }: Reading,
  forbidden: readonly DataPoint[],
): Brief {
  const isHidden = (slot: string) =>
    forbidden.includes(`packets.facts.${slot}`) || secretSlots.some((secret) => secret === slot)
  const hidden = understood.facts.filter(({ slot }) => isHidden(slot))
  const may = ({ about, text }: Clause) =>
    !fields[about].some((field) => forbidden.includes(`packets.${field}`)) &&
    !hidden.some(({ value }) => text.toLowerCase().includes(value.toLowerCase()))
  const sentence = mergeSentence(brief.sentence, clauses.filter(may), model)
  return sentence ? { ...brief, sentence } : brief
}
