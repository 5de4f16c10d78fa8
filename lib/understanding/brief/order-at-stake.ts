import type { Brief } from '#lib/contract/brief.ts'
import type { Evidence } from '#lib/contract/fact.ts'
import { type Frames, fill } from './frames.ts'
import { isOrder, type Known, knownFacts } from './known-facts.ts'
import { shortened } from './plain-line.ts'

/** The order that the case is about, in words. Without a number it is "an order", and proves nothing. */
export interface OrderAtStake {
  readonly text: string
  readonly numbers: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** More numbers than this say less, not more. */
const mostNumbers = 2
const longestNumber = 20

/** The one order that the wish itself names, else every order that is known: Baton does not pick one. */
export function orderAtStake(brief: Brief, frames: Frames): OrderAtStake {
  const orders = knownFacts(brief.known).filter(isOrder)
  const wish = brief.want.state === 'not-sent' ? '' : brief.want.value.text
  const named = orders.filter(({ value }) => wish.includes(value))
  const shown = distinct(named.length === 1 ? named : orders)
  const numbers = shown.slice(0, mostNumbers).map(({ value }) => shortened(value, longestNumber))
  const list = numbers.join(', ') + (shown.length > mostNumbers ? ', …' : '')
  const { none, one, several } = frames.order
  const frame = shown.length === 0 ? none : shown.length === 1 ? one : several
  return {
    text: fill(frame, { numbers: list }),
    numbers,
    evidence: shown.slice(0, mostNumbers).flatMap(({ evidence }) => evidence),
  }
}

const distinct = (facts: readonly Known[]) => [...new Map(facts.map((fact) => [fact.value, fact])).values()]
