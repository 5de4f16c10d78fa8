import { type RemarkName, remarks } from './remarks.ts'

/** A remark that was found in a text: which one, and its values as they stand there. */
export interface ReadRemark {
  name: RemarkName
  values: Record<string, string>
}

/** Finds the remark that a text is; `undefined` for any other text, such as what a system or a lead has written. */
export function readRemark(text: string): ReadRemark | undefined {
  for (const { name, pattern } of patterns()) {
    const found = pattern.exec(text)
    if (found) return { name, values: { ...found.groups } }
  }
  return undefined
}

interface Pattern {
  name: RemarkName
  pattern: RegExp
}

let made: readonly Pattern[] | undefined

/** The longest sentence first: a shorter one may hold in its value what a longer one says. */
function patterns(): readonly Pattern[] {
  made ??= (Object.entries(remarks) as [RemarkName, string][])
    .toSorted(([, a], [, b]) => fixed(b).length - fixed(a).length)
    .map(([name, sentence]) => ({ name, pattern: patternOf(sentence) }))
  return made
}

const fixed = (sentence: string) => sentence.replace(/\{\w+\}/g, '')

const patternOf = (sentence: string) =>
  new RegExp(
    `^${sentence
      .split(/(\{\w+\})/)
      .map((part) =>
        /^\{\w+\}$/.test(part) ? `(?<${part.slice(1, -1)}>.+)` : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
      )
      .join('')}$`,
    's',
  )
