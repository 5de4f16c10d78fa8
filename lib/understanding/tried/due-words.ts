import type { Said } from '../said.ts'
import type { DueWords } from './tried-words.ts'

/** Finds when something is due, in the words that say it: "by Friday", "within 5 working days". */
export function dueFinder(data: DueWords): (clause: Said) => string | undefined {
  const [times, small] = [setOf(data.times), setOf(data.small)]
  const [ends, notFirst, clock] = [setOf(data.ends), setOf(data.notFirst), setOf(data.clock)]
  return ({ words, written }) => {
    const at = (index: number) => words[index]?.text ?? ''
    const names = (index: number) => times.has(at(index)) || (isNumber(at(index)) && clock.has(at(index - 1)))
    const belongs = (index: number) => times.has(at(index)) || small.has(at(index)) || isNumber(at(index))
    const core = words.findIndex((_, index) => names(index))
    if (core < 0) return undefined
    let first = core
    while (first > 0 && belongs(first - 1)) first -= 1
    while (first < core && notFirst.has(at(first))) first += 1
    let last = core
    for (let index = core + 1; index < words.length && belongs(index); index += 1) {
      if (!small.has(at(index)) || ends.has(at(index))) last = index
    }
    return written.slice(words[first]?.start, words[last]?.end)
  }
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const isNumber = (word: string) => /^\d/u.test(word)
