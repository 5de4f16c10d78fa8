import type { Asked } from './asked.ts'
import type { Stretch } from './candidate.ts'
import type { Cues } from './cues/cues.ts'
import { type Label, labelsOf } from './labels.ts'
import { once, test } from './patterns.ts'
import { type Shape, shapesOf } from './shapes.ts'

/** One turn of the customer with all that its facts are read from. */
export interface Turn {
  readonly text: string
  readonly shapes: readonly Shape[]
  readonly labels: readonly Label[]
  /** The questions that wait for an answer, the newest last. */
  readonly asked: readonly Asked[]
  /** What has been answered already and this turn may correct. */
  readonly told: readonly Asked[]
  readonly cues: Cues
}

/** `text`: the customer's own words. */
export function turnOf(text: string, asked: readonly Asked[], cues: Cues): Turn {
  const open = asked.filter(({ answered }) => !answered)
  const told = asked.filter(({ answered }) => answered)
  return { text, shapes: shapesOf(text, cues), labels: labelsOf(text, cues), asked: open, told, cues }
}

const leadInOf = once((cues: Cues) =>
  test(String.raw`^(?:[^\p{L}\d]|(?:${cues.leadIn})(?![\p{L}\d])){0,80}$`),
)

const itemOf = once((cues: Cues) => ({
  before: test(String.raw`(?:^|[,;\n/&]|\s(?:${cues.and}))\s{0,4}$`),
  after: test(String.raw`^\s{0,4}(?:$|[,;\n/&.]|(?:${cues.and})\s)`),
}))

/** Whether nothing but an opening word or two ("sure, it's …") stands before the stretch in its sentence. */
export function isAnswer({ start }: Stretch, { text, cues }: Turn): boolean {
  const sentence =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/[.!?\n]\s/)
      .at(-1) ?? ''
  return leadInOf(cues).test(sentence)
}

/** Whether the stretch stands by itself between commas or line breaks, as one of several answers does. */
export function isItem({ start, end }: Stretch, { text, cues }: Turn): boolean {
  const { before, after } = itemOf(cues)
  return before.test(text.slice(Math.max(0, start - 8), start)) && after.test(text.slice(end, end + 8))
}
