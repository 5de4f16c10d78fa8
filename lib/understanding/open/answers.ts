import { phraseFinder } from '../phrases.ts'
import type { Said } from '../said.ts'
import { stepReader } from '../tried/step-reader.ts'
import { triedWords } from '../tried/words/index.ts'
import type { TriedStep } from '../understanding.ts'
import type { OpenWords } from './open-words.ts'
import { contentReader, numberOf, type Question } from './questions.ts'

/** What a reply may answer. */
export interface Waiting {
  readonly question: Question
  /** What else the customer wants to know: a sentence about that is no answer to this. */
  readonly others: readonly Question[]
  /** The reply is the first after the question. A later answer must share a word with it. */
  readonly first: boolean
}

/** Whether what the agent's side says answers a question. */
export type Answers = (waiting: Waiting, reply: readonly Said[]) => boolean

export function answerReader(data: OpenWords): Answers {
  const { classes, language } = data
  const tried = triedWords.find((words) => words.language === language)
  const steps = tried ? stepReader(tried) : () => []
  const content = contentReader(data.empty)
  const [decides, grants] = [phraseFinder(data.decides, classes), phraseFinder(data.grants, classes)]
  const [later, noAnswer] = [phraseFinder(data.later, classes), phraseFinder(data.noAnswer, classes)]
  const fits = fitReader(data)

  const grantsIt = (sentence: Said, kinds: ReadonlySet<TriedStep['kind']>) =>
    kinds.has('action') || (grants(sentence) !== undefined && !noAnswer(sentence))
  const echoes = data.auxiliaries.map((words) => new Set(words.split(' ')))
  const alternatives = new Set(data.or.split(' '))
  const polar = phraseFinder(data.polar, classes)
  const echoesIt = ({ sentence: asked }: Question, sentence: Said, reach: number) =>
    echoes.some((verbs) => asked.words.some(({ text }) => verbs.has(text)) && echo(sentence, verbs, reach))
  /** Says yes or no: by a word of its own, or with the verb that the question begins with. */
  const settlesIt = (question: Question, sentence: Said) =>
    question.sentence.words.some(({ text }) => alternatives.has(text)) ||
    polar(sentence) !== undefined ||
    echoesIt(question, sentence, near)
  /** That it speaks of the same thing is enough where something is to be told, not where something is to be decided. */
  const isToThePoint = (question: Question, sentence: Said, kinds: ReadonlySet<TriedStep['kind']>) => {
    if (question.kind === 'yes-no')
      return settlesIt(question, sentence) || isFocus(content(sentence), question)
    if (question.kind !== 'request') return true
    return (
      kinds.has('promise') ||
      kinds.has('article') ||
      grantsIt(sentence, kinds) ||
      settlesIt(question, sentence)
    )
  }
  const answersIt = (question: Question, sentence: Said, kinds: ReadonlySet<TriedStep['kind']>) => {
    if (noAnswer(sentence) || (kinds.size === 0 && !decides(sentence))) return false
    if (question.kind === 'yes-no') return settlesIt(question, sentence)
    return fits(question, sentence) && !kinds.has('article')
  }

  return ({ question, others, first }, reply) => {
    const numbers = reply.flatMap((one) => numberOf(one) ?? [])
    if (question.number !== undefined && numbers.length > 0) return numbers.includes(question.number)
    return reply.some((sentence) => {
      if (later(sentence) || isMenu(sentence)) return false
      const kinds = new Set(steps(sentence).map(({ kind }): TriedStep['kind'] => kind))
      const words = content(sentence)
      const shared = sharedWith(words, question)
      const shares = shared > 0 && others.every((other) => sharedWith(words, other) <= shared)
      if (!shares && others.some((other) => sharedWith(words, other) > 0)) return false
      const tells = kinds.size > 0 || (decides(sentence) !== undefined && !noAnswer(sentence))
      if (shares && tells && !sentence.asks && isToThePoint(question, sentence, kinds))
        return fits(question, sentence)
      if (question.kind === 'request' && kinds.has('action')) return true
      if (!first || sentence.asks) return false
      return question.kind === 'request'
        ? grantsIt(sentence, kinds) || (!noAnswer(sentence) && echoesIt(question, sentence, nearest))
        : answersIt(question, sentence, kinds)
    })
  }
}

const sharedWith = (words: ReadonlySet<string>, { content }: Question) =>
  [...content].filter((word) => words.has(word)).length

/** What a question is about is named first; what it wants to know of it, last. */
const isFocus = (words: ReadonlySet<string>, { content }: Question) => {
  const last = [...content].at(-1)
  return last !== undefined && words.has(last)
}

/** "It does", "they cannot". */
const echo = ({ words }: Said, verbs: ReadonlySet<string>, reach: number) =>
  words.slice(0, reach).some(({ text }) => verbs.has(text))

/** Words. An answer begins with its verb ("we can"), or with what it is about and its verb. */
const nearest = 3
const near = 12

/** "1) Status 2) Change", "[Yes] [No]": what may be chosen. */
const isMenu = ({ written }: Said) => (written.match(/\d\s?\)|\[/gu)?.length ?? 0) > 1

/** A capital after the first word, as names have it. */
const names = ({ words, written }: Said) =>
  words.some(
    ({ text, start }, at) => at > 0 && text.length > 2 && /^\p{Lu}/u.test(written.slice(start, start + 2)),
  )

/** Whether a sentence is of the kind that the question calls for: a time, a number, a place, a yes or a no. */
function fitReader({ classes, tells, past, day }: OpenWords) {
  const find = (phrases: OpenWords['past']) => phraseFinder(phrases, classes)
  const told = {
    when: find(tells.when),
    'how-much': find(tells['how-much']),
    where: find(tells.where),
    who: find(tells.who),
  }
  const [isPast, namesDay] = [find(past), find(day)]
  return ({ kind, sentence: asked }: Question, sentence: Said): boolean => {
    if (kind === 'other' || kind === 'request' || kind === 'yes-no') return true
    if (kind === 'when' && isPast(asked))
      return namesDay(sentence) !== undefined || /\d{1,2}[./:]\d/u.test(sentence.written)
    return (
      told[kind](sentence) !== undefined ||
      (kind === 'who' && (names(sentence) || /\S@\S/u.test(sentence.written)))
    )
  }
}
