import { asksOf } from '../asks/asks-of.ts'
import { clausesOf } from '../clauses.ts'
import { stem } from '../intent/stem.ts'
import { phraseFinder } from '../phrases.ts'
import type { Said } from '../said.ts'
import type { Slot } from '../slots.ts'
import type { LoopWords } from './loop-words.ts'

/** A turn of the bot or an agent, as it is compared with others. Words are stems; words for one thing are one. */
export interface BotTurn {
  readonly turn: number
  /** What it tells, and what it asks for. */
  readonly told: ReadonlySet<string>
  readonly asked: ReadonlySet<string>
  readonly slots: ReadonlySet<Slot>
  /** Numbers, times and names. */
  readonly values: ReadonlySet<string>
  /** It gives the reason for asking once more: what was given was not found. */
  readonly notFound: boolean
  /** It says that something is not so. */
  readonly negative: boolean
  /** It says that something is done. */
  readonly done: boolean
}

/** Reads a turn, sentence by sentence. A turn of nothing but courtesy tells and asks nothing. */
export type BotTurnReader = (turn: number, sentences: readonly Said[]) => BotTurn

export function botTurnReader(data: LoopWords): BotTurnReader {
  const find = (phrases: LoopWords['request']) => {
    const finder = phraseFinder(phrases, data.classes)
    return (sentence: Said) => finder(sentence) !== undefined
  }
  const [courtesy, notUnderstood] = [find(data.courtesy), find(data.notUnderstood)]
  const [request, notFound] = [find(data.request), find(data.notFound)]
  const content = contentOf(data)
  const questionWords = new Set(data.questionWords.split(' '))
  const askedContent = (one: Said) => [
    ...content(one),
    ...one.words.flatMap(({ text }) => (questionWords.has(text) ? [`?${text}`] : [])),
  ]
  const [negative, done] = [find(data.negative), find(data.done)]
  const times = new Set(data.times.split(' '))
  const isValue = (word: string) => /\d/u.test(word) || times.has(word)

  return (turn, sentences) => {
    const strange = sentences.some(notUnderstood)
    const kept = strange ? [] : sentences.slice(0, longest).filter((one) => !courtesy(one))
    const asking = kept.filter((one) => one.asks || isChoice(one) || request(one))
    const telling = kept.filter((one) => !asking.includes(one))
    const slots = asking.flatMap(({ written }) => asksOf(written)).map(({ slot }) => slot)
    const values = kept.flatMap((one) =>
      one.words.filter((word, at) => isValue(word.text) || isName(one, at)),
    )
    return {
      turn,
      told: new Set(strange ? ['?'] : telling.flatMap(content)),
      asked: new Set([
        ...asking.flatMap(lastClause).flatMap(askedContent),
        ...slots.map((slot) => `?${slot}`),
      ]),
      slots: new Set(slots),
      values: new Set(values.map(({ text }) => text)),
      notFound: kept.some(notFound),
      negative: telling.some(negative),
      done: telling.some(done),
    }
  }
}

function contentOf({ empty, synonyms }: LoopWords) {
  const without = new Set(empty.split(' '))
  const one = new Map<string, string>()
  for (const group of synonyms) {
    const [first = '', ...rest] = group.split(' ').map(stem)
    for (const word of rest) if (!one.has(word)) one.set(word, one.get(first) ?? first)
  }
  return ({ words }: Said): string[] =>
    words.flatMap(({ text }) => {
      if (without.has(text)) return []
      const bare = /\d/u.test(text) ? text : stem(text)
      return [one.get(bare) ?? bare]
    })
}

/** A capital within a sentence, as names have it. */
const isName = ({ words, written }: Said, at: number) => {
  const [before, word] = [words[at - 1], words[at]]
  const follows = before && word && written.slice(before.end, word.start) === ' '
  return (
    Boolean(follows) &&
    word !== undefined &&
    word.text.length > 2 &&
    /^\p{Lu}/u.test(written.slice(word.start))
  )
}

/** Buttons: what the bot offers to choose from. */
const isChoice = ({ written }: Said) => /^[[(]|^\d\s?[).]/u.test(written)

const none: ReadonlySet<string> = new Set()

/** What is asked stands after the colon: "so that I can help you: which order is it?" */
const lastClause = (sentence: Said) => clausesOf(sentence, none, none).slice(-1)

/** Sentences of a turn that are compared. */
const longest = 12
