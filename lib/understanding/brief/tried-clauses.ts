import type { Attempt } from '#lib/contract/attempt.ts'
import type { Brief, Clause } from '#lib/contract/brief.ts'
import type { Evidence } from '#lib/contract/fact.ts'
import { inPacket, inTurn } from './evidence.ts'
import { type Frames, fill } from './frames.ts'
import { plainLine, shortened } from './plain-line.ts'

/** What was tried last, and what was promised last with the time that it is due. */
export function triedClauses({ tried }: Brief, frames: Frames, room: number): Clause[] {
  if (tried.state === 'not-sent') return []
  const all = tried.value.map((attempt, index) => ({ attempt, evidence: proofOf(tried, attempt, index) }))
  const shown = [lastTried(all), all.findLast(({ attempt }) => attempt.kind === 'promise')].filter(
    (one) => one !== undefined,
  )
  let left = room
  return shown.map(({ attempt, evidence }, index) => {
    const text = inWords(attempt, frames, Math.floor(left / (shown.length - index)))
    left -= text.length
    return { about: 'tried', text, evidence }
  })
}

interface Tried {
  attempt: Attempt
  evidence: Evidence[]
}

/** An answer that is shorter than this is as often a farewell. */
const shortAnswer = 30

/** What was done or sent says more than what was said; of answers the last one that says something. */
function lastTried(all: readonly Tried[]): Tried | undefined {
  const last = (fits: (attempt: Attempt) => boolean) => all.findLast(({ attempt }) => fits(attempt))
  return (
    last(({ kind }) => kind === 'action' || kind === 'article') ??
    last(({ kind, text }) => kind === 'answer' && text.length >= shortAnswer) ??
    last(({ kind }) => kind === 'answer')
  )
}

function proofOf(part: Exclude<Brief['tried'], { state: 'not-sent' }>, attempt: Attempt, index: number) {
  const { turnId } = attempt
  const turn = turnId === undefined ? [] : [inTurn({ turnId })]
  if (part.state === 'sent') return [inPacket(`attempts.${index}`), ...turn]
  const spans = part.evidence.filter((one: Evidence) => one.kind === 'turn' && one.turnId === turnId)
  if (spans.length > 0) return spans
  return turn.length > 0 ? turn : part.evidence
}

function inWords({ kind, text, due = '', failed }: Attempt, { tried }: Frames, room: number): string {
  const line = plainLine(text)
  const dueBy = shortened(due, longestDue)
  const dueSaid = dueBy === '' || (line.length < room - tried[kind].length && line.includes(dueBy))
  const around = failed ? tried.failed : dueSaid ? '{tried}' : tried.due
  const frame = fill(around, { tried: tried[kind] })
  const used = fill(frame, { text: '', due: dueBy }).length
  return fill(frame, { text: shortened(line, Math.max(shortest, room - used)), due: dueBy })
}

const longestDue = 24
const shortest = 16
