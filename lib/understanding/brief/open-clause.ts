import type { Brief, Clause } from '#lib/contract/brief.ts'
import { inPacket, inTurn } from './evidence.ts'
import { type Frames, fill } from './frames.ts'
import { plainLine, shortened } from './plain-line.ts'

/** The question that is open: the last one that the wish does not say already, and whether there are more. */
export function openClause({ open, want }: Brief, frames: Frames, room: number): Clause | undefined {
  if (open.state === 'not-sent') return undefined
  const wish = want.state === 'not-sent' ? '' : plainLine(want.value.text)
  const all = open.value.map(({ text, quote }, index) => ({
    text,
    evidence: proofOf(open, quote, index),
  }))
  const shown = all.findLast(({ text }) => !wish.includes(plainLine(text))) ?? all.at(-1)
  if (!shown) return undefined
  const frame = all.length > 1 ? frames.open.several : frames.open.one
  return {
    about: 'open',
    text: fill(frame, { text: shortened(shown.text, room - fill(frame, { text: '' }).length) }),
    evidence: [...shown.evidence, ...all.filter((one) => one !== shown).flatMap(({ evidence }) => evidence)],
  }
}

type Open = Exclude<Brief['open'], { state: 'not-sent' }>

function proofOf(open: Open, quote: Open['value'][number]['quote'], index: number) {
  if (quote) return [inTurn(quote)]
  return open.state === 'sent' ? [inPacket(`openQuestions.${index}`)] : open.evidence
}
