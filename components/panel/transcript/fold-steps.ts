import type { Attempt } from '#lib/contract/attempt.ts'
import type { Turn } from '#lib/contract/turn.ts'

/** What the brief says was tried, by the turn in which it was done. */
export type StepKinds = ReadonlyMap<string, Attempt['kind']>

/** A turn on its own, or a run of steps that stand in one line; as indexes of turns. */
export type Stretch = { kind: 'turn'; index: number } | { kind: 'steps'; from: number; to: number }

/** A single step takes no more room than the line that would stand for it. */
const fewestSteps = 2

/**
 * Puts runs of steps together. What the customer or an agent said, a note and what was sent along always stand for
 * themselves, and so does a turn for which `stands` is true. `breaks`: a new run begins before this turn.
 */
export function foldSteps(
  turns: readonly Turn[],
  kinds: StepKinds,
  stands: (index: number) => boolean = () => false,
  breaks: (index: number) => boolean = () => false,
): Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  const close = (to: number) => {
    if (to - from >= fewestSteps) stretches.push({ kind: 'steps', from, to })
    else for (let index = from; index < to; index++) stretches.push({ kind: 'turn', index })
    from = to
  }
  turns.forEach((turn, index) => {
    const step = isStep(turn, kinds) && !stands(index)
    if (!step || breaks(index)) close(index)
    if (step) return
    stretches.push({ kind: 'turn', index })
    from = index + 1
  })
  close(turns.length)
  return stretches
}

/** A line of the system, or a bot's turn that does something or only says that it is being done. */
export function isStep({ id, role, text, internal, attachments = [] }: Turn, kinds: StepKinds): boolean {
  if (internal || attachments.length > 0) return false
  if (role === 'system') return true
  if (role !== 'bot') return false
  const kind = kinds.get(id)
  return kind === 'article' || kind === 'action' || isStatus(text)
}

/** More is a message, not a status. */
const longestStatus = 80

/** Brackets around it, or dots behind it: "[search: returns]", "Looking that up…". The same in every language. */
function isStatus(text: string): boolean {
  const line = text.trim()
  if (line.length > longestStatus || line.includes('\n') || line.includes('?')) return false
  return /^\[.*\]$|^\*[^*]+\*$|(…|\.\.\.)$/.test(line)
}

/** The kinds of what was tried, by turn. */
export function stepKinds(attempts: readonly Attempt[]): StepKinds {
  return new Map(attempts.flatMap(({ turnId, kind }) => (turnId === undefined ? [] : [[turnId, kind]])))
}
