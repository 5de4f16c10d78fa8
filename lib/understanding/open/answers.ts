import { phraseFinder } from '../phrases.ts'
import type { Said } from '../said.ts'
import { stepReader } from '../tried/step-reader.ts'
import { triedWords } from '../tried/words/index.ts'
import type { TriedStep } from '../understanding.ts'
import type { OpenWords } from './open-words.ts'
import { contentReader, numberOf, type Question } from './questions.ts'

/**
 * Whether what the agent's side says answers a question. `first`: it is the first that it says after the question; a
 * later answer must share a word with it.
 */
export type Answers = (question: Question, reply: readonly Said[], first: boolean) => boolean

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
  const answersIt = (question: Question, sentence: Said, kinds: ReadonlySet<TriedStep['kind']>) => {
    if (noAnswer(sentence) || (kinds.size === 0 && !decides(sentence))) return false
    if (question.kind === 'yes-no') return !kinds.has('article') || decides(sentence) !== undefined
    return fits(question, sentence) && !kinds.has('article')
  }

  return (question, reply, first) => {
    const numbers = reply.flatMap((one) => numberOf(one) ?? [])
    if (question.number !== undefined && numbers.length > 0) return numbers.includes(question.number)
    return reply.some((sentence) => {
      if (later(sentence) || isMenu(sentence)) return false
      const kinds = new Set(steps(sentence).map(({ kind }): TriedStep['kind'] => kind))
      const shares = [...content(sentence)].some((word) => question.content.has(word))
      const tells = kinds.size > 0 || (decides(sentence) !== undefined && !noAnswer(sentence))
      if (shares && tells) return fits(question, sentence)
      if (question.kind === 'request' && kinds.has('action')) return true
      if (!first || sentence.asks) return false
      return question.kind === 'request' ? grantsIt(sentence, kinds) : answersIt(question, sentence, kinds)
    })
  }
}

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
    return told[kind](sentence) !== undefined || (kind === 'who' && names(sentence))
  }
}
