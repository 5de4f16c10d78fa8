import type { Said } from '../said.ts'
import { type Word, wordsOf } from '../words.ts'
import { sharesWord } from './item-words.ts'
import type { OrderView } from './order-view.ts'

/**
 * Finds the order that a sentence is about: the one whose number it names, else its turn, else the only one that the
 * conversation names; else the only one whose line the turn names; else the only one there is, unless the customer
 * names a number that no record has.
 */
export function orderFinder(said: readonly Said[], orders: readonly OrderView[]) {
  const named = new Map(said.map((one) => [one, orders.filter((order) => namesOrder(one.words, order))]))
  const byTurn = Map.groupBy(said, ({ turn }) => turn)
  const namedIn = (sentences: readonly Said[]) => new Set(sentences.flatMap((one) => named.get(one) ?? []))
  const turns = new Map([...byTurn].map(([turn, sentences]) => [turn, namedIn(sentences)]))
  const lines = new Map([...byTurn].map(([turn, sentences]) => [turn, linesNamed(sentences, orders)]))
  const everywhere = namedIn(said)
  const rest = orders.length === 1 && !said.some(namesAnother) ? orders : []
  return (sentence: Said): OrderView | undefined => {
    const places = [
      new Set(named.get(sentence)),
      turns.get(sentence.turn),
      everywhere,
      lines.get(sentence.turn),
      rest,
    ]
    const [only] = places.map((found = []) => [...found]).find(({ length }) => length === 1) ?? []
    return only
  }
}

const linesNamed = (sentences: readonly Said[], orders: readonly OrderView[]) =>
  orders.filter(({ lines = [] }) => {
    const names = lines.map(({ name }) => wordsOf(name))
    return sentences.some(({ words }) => names.some((name) => sharesWord(words, name)))
  })

/** Whether the words hold the number, however it is cut into pieces. */
function namesOrder(words: readonly Word[], { number }: OrderView): boolean {
  const wanted = wordsOf(number)
    .map(({ text }) => text)
    .join('')
  return words.some((_, from) => {
    let joined = ''
    for (let at = from; at < words.length && joined.length < wanted.length; at += 1) joined += words[at]?.text
    return joined === wanted && wanted !== ''
  })
}

// "order 1234", "order number: AB-12", "#1234": what the customer themselves call an order's number.
const orderNumber =
  /(?:\border\s{1,3}(?:no\.?|number|nr\.?|id)?\s{0,3}(?:is|:)?\s{0,3}#?|#)(?=[\p{L}-]{0,6}\d)[\p{L}\d][\p{L}\d/-]{2,}/iu

const namesAnother = ({ role, written }: Said) => role === 'customer' && orderNumber.test(written)
