import { type ClaimReader, says, wording } from './claim-reader.ts'
import type { ClaimWords } from './claim-words.ts'
import { deliveredRecord, refundedRecord, shippedRecord } from './records.ts'

/** The readers of claims that a status answers: not delivered, not refunded, cancelled. */
export function statusClaims(words: ClaimWords): ClaimReader[] {
  return [notDelivered(words), notRefunded(words), cancelled(words)]
}

function notDelivered({ notDelivered: words, askedDelivered, no, classes }: ClaimWords): ClaimReader {
  const itself = wording(words, classes)
  const asked = says(askedDelivered, classes)
  const denies = says(no, classes)
  return ({ sentence, before }) => {
    const answersNo = () => {
      const last = before.at(-1)
      const question = last?.role === 'agent' && before.filter(({ turn }) => turn === last.turn)
      return question && denies(sentence) && question.some((one) => one.asks && asked(one))
    }
    if (!itself(sentence) && !answersNo()) return undefined
    return { kind: 'not-delivered-but-delivered', against: deliveredRecord }
  }
}

function notRefunded({ notRefunded: words, nothingCame, aboutRefund, classes }: ClaimWords): ClaimReader {
  const itself = wording(words, classes)
  const nothing = says(nothingCame, classes)
  const refund = says(aboutRefund, classes)
  return ({ sentence, before }) => {
    const inContext = () => nothing(sentence) && before.some(refund)
    if (!itself(sentence) && !inContext()) return undefined
    return { kind: 'not-refunded-but-refunded', against: refundedRecord }
  }
}

function cancelled({ cancelled: words, classes }: ClaimWords): ClaimReader {
  const itself = wording(words, classes)
  return ({ sentence }) =>
    itself(sentence) ? { kind: 'cancelled-but-shipped', against: shippedRecord } : undefined
}
