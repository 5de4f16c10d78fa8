import { type ClaimReader, says, wording } from './claim-reader.ts'
import type { ClaimWords } from './claim-words.ts'
import { deliveredRecord, refundedRecord, shippedRecord } from './records.ts'

/** The readers of claims that a status answers: not delivered, not refunded, cancelled. */
export function statusClaims(words: ClaimWords): ClaimReader[] {
  return [notDelivered(words), notRefunded(words), cancelled(words)]
}

function notDelivered({
  notDelivered: words,
  askedDelivered,
  no,
  saidDelivered,
  untrue,
  aboutRefund,
  parcelNamed,
  classes,
}: ClaimWords): ClaimReader {
  const itself = wording(words, classes)
  const [asked, told] = [says(askedDelivered, classes), says(saidDelivered, classes)]
  const [refuses, denies] = [says(no, classes), says(untrue, classes)]
  const [refund, parcel] = [says(aboutRefund, classes), says(parcelNamed, classes)]
  return ({ sentence, before, turn }) => {
    const last = before.at(-1)
    const reply = last?.role === 'agent' ? before.filter((one) => one.turn === last.turn) : []
    const answersNo = () => refuses(sentence) && reply.some((one) => one.asks && asked(one))
    const deniesIt = () =>
      denies(sentence) &&
      [...reply, ...turn.filter((one) => one.start < sentence.start)].some((one) => !one.asks && told(one))
    if (!parcel(sentence) && turn.some(refund)) return undefined
    if (!itself(sentence) && !answersNo() && !deniesIt()) return undefined
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
