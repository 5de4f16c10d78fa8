import type { Brief, Clause } from '#lib/contract/brief.ts'
import { afterGreeting } from './after-greeting.ts'
import { inPacket } from './evidence.ts'
import { type Frames, fill } from './frames.ts'
import type { OrderAtStake } from './order-at-stake.ts'
import { plainLine, shortened } from './plain-line.ts'

/** From here on an inferred intent is said in Baton's words; below, the customer's own words are the safer ones. */
const sure = 0.8
/** A wish is not cut below this, however long the order's number is. */
const shortest = 24

/**
 * What the customer wants. A packet's summary is given as it stands; otherwise it is said by the intent's frame, or in
 * the customer's words.
 */
export function wantClause(
  { want }: Brief,
  order: OrderAtStake,
  frames: Frames,
  room: number,
): Clause | undefined {
  if (want.state === 'not-sent') return undefined
  const wish = want.state === 'sent' ? sentWish(want, frames) : inferredWish(want, frames)
  const valueIn = (frame: string) => {
    const around = fill(frame, { text: '', intent: '', order: order.text })
    return shortened(wish.text, Math.max(shortest, room - around.length)).replace(/[.;:,!]+$/, '')
  }
  const named = wish.frame.includes('{order}')
  const missing = !named && order.numbers.every((number) => !valueIn(wish.frame).includes(number))
  const aside = missing && order.numbers.length > 0
  const frame = aside ? fill(frames.want.about, { want: wish.frame }) : wish.frame
  const value = valueIn(frame)
  if (value === '' && /\{(text|intent)\}/.test(frame)) return undefined
  return {
    about: 'want',
    text: fill(frame, { text: value, intent: value, order: order.text }),
    evidence: [...wish.evidence, ...(named || aside ? order.evidence : [])],
  }
}

type Part<State extends string> = Extract<Brief['want'], { state: State }>

function sentWish({ value }: Part<'sent'>, frames: Frames) {
  const evidence = [inPacket(value.text === value.intent ? 'intent.name' : 'summary')]
  if (value.text !== value.intent) return { frame: frames.want.summary, text: value.text, evidence }
  return { ...byIntent(value.intent, frames), evidence }
}

function inferredWish({ value, evidence, confidence }: Part<'inferred'>, frames: Frames) {
  const { text, intent } = value
  const known = intent === undefined ? undefined : framed(intent, frames)
  if (known && (value.confidence ?? confidence ?? 0) >= sure) return { frame: known, text: '', evidence }
  return text === intent
    ? { ...byIntent(intent, frames), evidence }
    : { frame: frames.want.quote, text: afterGreeting(plainLine(text)), evidence }
}

const byIntent = (intent: string, frames: Frames) => ({
  frame: framed(intent, frames) ?? frames.want.named,
  text: intent.replace(/[._-]+/g, ' '),
})

/** Bots write `track_order`, `track.order` and `Track Order` for the same intent. */
function framed(intent: string, { want }: Frames): string | undefined {
  const name = intent
    .trim()
    .toLowerCase()
    .replace(/[\s.-]+/g, '_')
  return Object.hasOwn(want.intents, name) ? want.intents[name] : undefined
}
