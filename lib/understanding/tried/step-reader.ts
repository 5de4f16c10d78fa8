import { clausesOf } from '../clauses.ts'
import { phraseFinder } from '../phrases.ts'
import type { Said } from '../said.ts'
import type { TriedStep } from '../understanding.ts'
import { dueFinder } from './due-words.ts'
import type { TriedWords } from './tried-words.ts'

/** Reads the steps of a sentence of the agent's side. */
export type StepReader = (sentence: Said) => TriedStep[]

/** What is said after an action, an offer or a request in the same sentence is part of that, not an answer of its own. */
export function stepReader(data: TriedWords): StepReader {
  const [joins, begins] = [new Set(data.joins.split(' ')), new Set(data.begins.split(' '))]
  const kindOf = kindReader(data)
  const dueOf = dueFinder(data.due)

  return (sentence) => {
    const url = address.exec(sentence.written)?.[0]
    if (url !== undefined) return [{ ...stepOf(sentence, 'article'), url: url.replace(/[.,;:!?)\]]+$/u, '') }]
    let beyond = false
    return clausesOf(sentence, joins, begins).flatMap((clause) => {
      const kind = kindOf(clause)
      const isMore = beyond && kind === 'answer'
      beyond ||= kind === 'action' || kind === 'asks'
      if (kind === undefined || kind === 'asks' || isMore) return []
      const due = kind === 'promise' ? dueOf(clause) : undefined
      return [{ ...stepOf(clause, kind), ...(due !== undefined && { due }) }]
    })
  }
}

function kindReader({ classes, ...data }: TriedWords) {
  const find = (phrases: TriedWords['action']) => phraseFinder(phrases, classes)
  const [action, promise, article] = [find(data.action), find(data.promise), find(data.article)]
  const [nothing, offer, request] = [find(data.nothing), find(data.offer), find(data.request)]
  return (clause: Said): TriedStep['kind'] | 'asks' | undefined => {
    if (clause.asks) return 'asks'
    const promised = promise(clause)
    const acted = action(clause)
    if (acted && !offer(clause) && !(promised && promised.first < acted.first)) return 'action'
    if (offer(clause) || request(clause)) return 'asks'
    if (promised && !nothing(clause)) return 'promise'
    if (nothing(clause)) return undefined
    if (article(clause)) return 'article'
    return clause.words.length >= shortest ? 'answer' : undefined
  }
}

const stepOf = ({ turn, start, end, written }: Said, kind: TriedStep['kind']): TriedStep => ({
  kind,
  turn,
  start,
  end,
  text: written,
})

// Every part is bounded by the white space around it; the look-behind keeps "http://http://…" linear.
const address = /(?<![^\s(<"'])(?:https?:\/\/|www\.)[^\s<>"]+/iu

/** Words. "Yes." alone tells nothing that could be shown. */
const shortest = 2
