import type { Conversation } from '../conversation.ts'
import { type Said, saidIn } from '../said.ts'
import { amountClaims } from './amount-claims.ts'
import { type Claim, type ClaimReader, type Heard, says } from './claim-reader.ts'
import type { ClaimWords } from './claim-words.ts'
import type { FoundClaim } from './found-claim.ts'
import { itemClaims } from './item-claims.ts'
import { orderFinder } from './order-meant.ts'
import type { OrderView } from './order-view.ts'
import { statusClaims } from './status-claims.ts'
import { claimWords } from './words/index.ts'

interface Readers {
  readonly claims: readonly ClaimReader[]
  readonly takesBack: (sentence: Said) => boolean
}

const languages = claimWords.map(
  (words: ClaimWords): Readers => ({
    claims: [...statusClaims(words), amountClaims(words), itemClaims(words)],
    takesBack: says(words.takenBack, words.classes),
  }),
)

/**
 * What the customer claims against what an order's records say, oldest first: each kind once an order, with the
 * sentence that claims it first. A claim that is taken back is none. Who is right is not decided here.
 */
export function findClaims(conversation: Conversation, orders: readonly OrderView[]): FoundClaim[] {
  if (orders.length === 0) return []
  const said = saidIn(conversation)
  return languages.flatMap((readers) => claimsIn(said, orders, readers))
}

function claimsIn(said: readonly Said[], orders: readonly OrderView[], { claims, takesBack }: Readers) {
  const orderOf = orderFinder(said, orders)
  let standing: FoundClaim[] = []
  said.forEach((sentence, at) => {
    if (sentence.role !== 'customer') return
    const made = claimsMade(heard(said, sentence, at), claims)
    if (takesBack(sentence)) standing = []
    const order = made.length > 0 ? orderOf(sentence) : undefined
    for (const { kind, against } of made) {
      const record = order && against(order)
      const isNew = standing.every((one) => one.kind !== kind || one.record.orderNumber !== order?.number)
      const { turn, start, end } = sentence
      if (record && isNew) standing.push({ kind, turn, start, end, record })
    }
  })
  return standing
}

/** "I still see nothing" is the parcel or the money: where it is the money, it is not the parcel too. */
function claimsMade(sentence: Heard, claims: readonly ClaimReader[]): Claim[] {
  const made = claims.flatMap((read) => read(sentence) ?? [])
  const aboutMoney = made.some(({ kind }) => kind === 'not-refunded-but-refunded')
  return made.filter(({ kind }) => !(aboutMoney && kind === 'not-delivered-but-delivered'))
}

function heard(said: readonly Said[], sentence: Said, at: number): Heard {
  const around = said.slice(Math.max(0, at - memory), at + memory)
  return {
    sentence,
    before: said.slice(Math.max(0, at - memory), at),
    turn: around.filter(({ turn }) => turn === sentence.turn),
  }
}

/** How many sentences a claim may lean on. Bounded, so that long conversations stay fast. */
const memory = 12
