import type { Money } from '#lib/contract/primitives.ts'
import { lastFound, lineOfWords, phraseFinder } from '../phrases.ts'
import type { Said } from '../said.ts'
import { type Word, wordsOf } from '../words.ts'
import { type Amount, amountsIn } from './amounts.ts'
import { type ClaimReader, says } from './claim-reader.ts'
import type { ClaimWords } from './claim-words.ts'
import type { RecordStatement } from './found-claim.ts'
import { sharesWord } from './item-words.ts'
import type { OrderView } from './order-view.ts'
import { isPaidBack } from './records.ts'

/** An amount that the customer says was taken from them, or given back. */
interface Moved extends Amount {
  readonly back: boolean
}

/** The reader of claims that an amount was taken, paid or given back. */
export function amountClaims(words: ClaimWords): ClaimReader {
  const { classes, amount, aboutRefund } = words
  const twice = says(amount.twice, classes)
  const isOther = says(amount.not, classes)
  const refund = says(aboutRefund, classes)
  const moved = movedReader(words)
  return ({ sentence, before }) => {
    if (isOther(sentence)) return undefined
    if (twice(sentence)) return { kind: 'wrong-amount', against: (order) => chargedOnce(order) }
    const about = before.findLast(({ role }) => role === 'customer')
    const amounts = moved(sentence, about !== undefined && refund(about))
    if (amounts.length === 0) return undefined
    return { kind: 'wrong-amount', against: (order) => otherAmount(order, amounts, sentence) }
  }
}

function movedReader({ classes, amount }: ClaimWords) {
  const actual = phraseFinder(amount.actual, classes)
  const expected = phraseFinder(amount.expected, classes)
  const back = phraseFinder(amount.back, classes)
  const only = phraseFinder(amount.only, classes)
  const around = phraseFinder(amount.around, classes)
  const joins = phraseFinder(amount.joins, classes)
  const notMoney = phraseFinder(amount.notMoney, classes)

  /** Which words before an amount say that it was moved; none where it was only agreed or hoped for. */
  const cueIn = (words: readonly Word[]) => {
    const cue = lastFound(actual, words)
    const hope = lastFound(expected, words)
    if (!cue || !hope || (hope.first >= cue.first && hope.last <= cue.last)) return cue
    const between = words.slice(hope.last + 1, cue.first)
    return hope.last < cue.first && joins(lineOfWords(between)) ? cue : undefined
  }

  return (sentence: Said, afterRefund: boolean): Moved[] => {
    let from = 0
    return amountsIn(sentence.written).flatMap((one) => {
      const before = sentence.words.filter(({ start }) => start >= from && start < one.start).slice(-reach)
      const after = sentence.words.filter(({ start }) => start >= one.end).slice(0, near)
      from = one.end
      if (!one.isMoney && notMoney(lineOfWords(after))) return []
      const cue = cueIn(before)
      if (cue && (one.isMoney || cue.last === before.length - 1)) {
        return [{ ...one, back: back(lineOfWords(before.slice(cue.first))) !== undefined }]
      }
      const beside = lineOfWords([...before.slice(-near), ...after])
      if (one.isMoney && !lastFound(expected, before) && around(beside)) {
        return [{ ...one, back: back(beside) !== undefined }]
      }
      const barely = afterRefund && !cue && lastFound(only, before)?.last === before.length - 1
      return barely ? [{ ...one, back: true }] : []
    })
  }
}

/** How many words before an amount may say what it is. Before a bare number they stand at once. */
const reach = 9
/** How many on either side may say it together. */
const near = 4

function otherAmount(
  order: OrderView,
  amounts: readonly Moved[],
  { words }: Said,
): RecordStatement | undefined {
  if ((order.lines?.length ?? 0) > 1 && namesOneOf(order, words)) return undefined
  for (const { back, hundredths, currency } of amounts) {
    const known = statements(order, back)
    const same = ({ minor, currency: recorded }: Money) =>
      (currency !== undefined && currency !== recorded) || minor * 100 === hundredths * minorPerUnit(recorded)
    const [first] = known
    if (first && !known.some((one) => one.amount && same(one.amount))) return first
  }
  return undefined
}

interface Listed {
  readonly status?: string | undefined
  readonly at?: string | undefined
  readonly amount?: Money | undefined
}

/** What an order's records say of money taken, or of money given back. */
function statements(order: OrderView, back: boolean): RecordStatement[] {
  const { number: orderNumber, total, payments = [], returns = [] } = order
  const listed = (field: 'payments' | 'returns', list: readonly Listed[]) =>
    list.flatMap(({ amount, status: value = '', at }, index) =>
      amount ? [{ orderNumber, field, index, value, amount, at }] : [],
    )
  const paid = listed('payments', payments)
  if (back)
    return [...listed('returns', returns), ...paid.filter(({ value }) => isPaidBack(value, 'payments'))]
  return [...paid, ...(total ? [{ orderNumber, field: 'total' as const, value: '', amount: total }] : [])]
}

/** That one payment stands on record. */
function chargedOnce(order: OrderView): RecordStatement | undefined {
  const taken = statements(order, false)
  const payments = taken.filter(({ field }) => field === 'payments')
  return payments.length === 1 ? payments[0] : undefined
}

const namesOneOf = ({ lines = [] }: OrderView, words: readonly Word[]) =>
  lines.some(({ name }) => sharesWord(words, wordsOf(name)))

function minorPerUnit(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  return 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)
}
