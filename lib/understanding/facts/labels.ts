import type { Slot } from '../slots.ts'
import { lastEndingBy, type Stretch } from './candidate.ts'
import type { Cues } from './cues/cues.ts'
import { once, test } from './patterns.ts'

/** Words that name a slot ("my order number"). No slot: they name something else, whose value is no fact. */
export interface Label extends Stretch {
  readonly slot: Slot | undefined
  /** Only what stands right beside it is its value: the words have other uses ("a room for 3"). */
  readonly tight: boolean
}

const patternsOf = once((cues: Cues) => ({
  labels: [
    ...cues.labels.map(([slot, source, tight]) => ({
      slot,
      tight: tight === 'tight',
      pattern: new RegExp(source, 'giu'),
    })),
    { slot: undefined, tight: true, pattern: new RegExp(cues.otherLabels, 'giu') },
  ],
  near: test(String.raw`^(?:\W|(?:${cues.link})\b){0,60}$`),
  besides: test(String.raw`^(?:\W|(?:${cues.tightLink})\b){0,24}$`),
  again: test(cues.again),
  list: test(String.raw`^\s{0,3}(?:,|&|/|\+|${cues.and}|${cues.or}){1,2}\s{0,3}$`),
  is: test(String.raw`^\W{0,3}(?:(?:${cues.is})\b\W{0,3}(?:(?:${cues.my})\b\W{0,2})?|\()$`),
}))

/** The labels of a text in order, the longest where two overlap. */
export function labelsOf(text: string, cues: Cues): readonly Label[] {
  const all: Label[] = []
  for (const { slot, tight, pattern } of patternsOf(cues).labels)
    for (const { 0: words, index } of text.matchAll(pattern))
      all.push({ slot, tight, start: index, end: index + words.length })
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  let until = 0
  return all.filter(({ start, end }) => {
    if (start < until) return false
    until = end
    return true
  })
}

/** How far a label may stand from its value, in characters. */
const reach = 60

/** The label that a value answers: the nearest before it, with nothing but small words between, or one after it. */
export function labelOf(
  value: Stretch,
  labels: readonly Label[],
  text: string,
  cues: Cues,
): Label | undefined {
  const nearest = lastEndingBy(labels, value.start)
  const [further, near] = [labels[nearest - 1], labels[nearest]]
  // "The confirmation number for my flight is …"
  if (further && near?.slot === undefined && reaches(further, value, text, cues)) return further
  if (near && reaches(near, value, text, cues)) return near
  const after = labels[nearest + 1]
  if (!after || after.start < value.end || after.start - value.end > 16) return undefined
  return patternsOf(cues).is.test(text.slice(value.end, after.start)) ? after : undefined
}

function reaches({ end, tight }: Label, value: Stretch, text: string, cues: Cues): boolean {
  if (value.start - end > reach) return false
  const { near, besides, again } = patternsOf(cues)
  const gap = text.slice(end, value.start)
  if (!tight && again.test(gap)) return true
  return (tight ? besides : near).test(gap) && !/[.?!;\n]\s/.test(gap)
}

/** Whether a value stands beside the one before it in a list ("QX0AB2 and ZY1CD3"). */
export function isListed(before: Stretch, value: Stretch, text: string, cues: Cues): boolean {
  const gap = value.start - before.end
  return gap > 0 && gap <= 16 && patternsOf(cues).list.test(text.slice(before.end, value.start))
}
