import { stampOf } from './stamp.ts'

/** The beginning of a message as a line shows it. */
export interface Opening {
  name: string
  text: string
  /** There was a time; `at` only where it has a date that can be read in one way. */
  timed: boolean
  at: string | undefined
}

// `Name` is at most four words that begin with a letter; a time is digits with colons, with or without a date.
const name = String.raw`(?<name>\p{L}[\p{L}\p{N}.'’_-]*(?: [\p{L}\p{N}(][\p{L}\p{N}.'’_()-]*){0,4})`
const stamp = String.raw`(?<stamp>\d(?:[\d./ ,:T+Z-]*\d)?:\d\d(?::\d\d)?(?:\.\d+)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?)`

const layouts: readonly RegExp[] = [
  // [10:32] Eva: text · [22/11/2026, 10:32:11] Eva: text · (10:32) Eva: text
  String.raw`[[(]${stamp}[\])]\s*${name}\s*[:>]\s*(?<text>.*)`,
  // 10:32 Eva: text · 22.11.2026, 10:32 - Eva: text
  String.raw`${stamp}\s*(?:[-–—|]\s*)?${name}\s*:\s*(?<text>.*)`,
  // Eva (10:32): text · Eva [10:32] text · Eva (10:32)
  String.raw`${name}\s*[[(]${stamp}[\])]\s*[:>-]?\s*(?<text>.*)`,
  // Eva, 10:32: text · Eva at 10:32
  String.raw`${name}(?:,| at| -| –| \|)\s+${stamp}\s*[:>-]?\s*(?<text>.*)`,
  // Eva: text
  String.raw`${name}\s*:(?!//)\s*(?<text>.*)`,
].map((layout) => new RegExp(`^${layout}$`, 'iu'))

/** Marks that stand before a name: lists, quotes, bold, pictures of heads and robots, brackets that lost their time. */
const before = /^(?:[\s>*•·|#-]|\[\s*\]|\(\s*\)|\p{Extended_Pictographic}|\u200d|\ufe0f)+/u

/** Longer lines are prose: nobody's name stands at their end. */
const longestHead = 200

/** The opening of a message, if the line can be one. */
export function openingOf(line: string): Opening | undefined {
  const plain = line.replace(before, '').replaceAll('**', '').trim()
  const head = plain.slice(0, longestHead)
  for (const layout of layouts) {
    const groups = layout.exec(head)?.groups
    if (!groups?.name) continue
    const rest = plain.length > head.length ? plain.slice(head.length) : ''
    const time = groups.stamp
    return {
      name: groups.name.trim(),
      text: `${groups.text ?? ''}${rest}`,
      timed: time !== undefined,
      at: time === undefined ? undefined : stampOf(time),
    }
  }
  return undefined
}
