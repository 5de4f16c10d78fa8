import type { Transcript } from '#lib/contract/snapshot.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { foldSteps, type StepKinds } from './fold-steps.ts'

/** One line of the list. `key` stays the same when earlier or later turns come in. */
export type Row =
  | { kind: 'turn'; key: string; index: number; turn: Turn }
  | { kind: 'steps'; key: string; index: number; turns: readonly Turn[]; articles: number; open: boolean }
  | { kind: 'day'; key: string; at: string }
  | { kind: 'break'; key: string; ms: number }
  | { kind: 'handoff'; key: string; at: string | undefined }

export interface RowOptions {
  handedOffAt?: string | undefined
  kinds: StepKinds
  /** The keys of the folded steps that the agent has opened. */
  open: ReadonlySet<string>
  /** Indexes of turns that are being shown to the agent, and so are never folded. */
  shown: ReadonlySet<number>
}

/** A pause longer than this is said. */
const longBreakMs = 60 * 60_000

/** What stands in the list: the turns, days and long pauses between them, the handoff, and folded steps. */
export function rowsOf(transcript: Transcript, options: RowOptions): Row[] {
  const { turns, handoffBefore } = transcript
  const keys = turnKeys(turns)
  const handoffAt = handoffBefore === undefined ? -1 : turns.findIndex(({ id }) => id === handoffBefore)
  const handoff: Row = { kind: 'handoff', key: 'handoff', at: options.handedOffAt }
  const pauses = pausesOf(turns, keys)
  const breaks = (index: number) => index === handoffAt || pauses.has(index)
  const stretches = foldSteps(turns, options.kinds, (index) => options.shown.has(index), breaks)
  const rows = stretches.flatMap((stretch): Row[] => {
    const first = stretch.kind === 'turn' ? stretch.index : stretch.from
    const pause = pauses.get(first)
    const before = [...(pause ? [pause] : []), ...(first === handoffAt ? [handoff] : [])]
    return [...before, ...rowsIn(first, stretch.kind === 'turn' ? first + 1 : stretch.to, stretch.kind)]
  })
  const afterAll = handoffAt < 0 && options.handedOffAt !== undefined
  return afterAll ? [...rows, handoff] : rows

  function rowsIn(from: number, to: number, kind: 'turn' | 'steps'): Row[] {
    const alone = (index: number): Row[] => {
      const [turn, key] = [turns[index], keys[index]]
      return turn && key !== undefined ? [{ kind: 'turn', key, index, turn }] : []
    }
    if (kind === 'turn') return alone(from)
    const key = `steps ${keys[from]}`
    const folded = turns.slice(from, to)
    const articles = folded.filter(({ id }) => options.kinds.get(id) === 'article').length
    const open = options.open.has(key)
    const line: Row = { kind: 'steps', key, index: from, turns: folded, articles, open }
    return [line, ...(open ? folded.flatMap((_, at) => alone(from + at)) : [])]
  }
}

/** A key for each turn: its id, counted where a bot has used the same id twice. */
export function turnKeys(turns: readonly Turn[]): string[] {
  const seen = new Map<string, number>()
  return turns.map(({ id }) => {
    const count = seen.get(id) ?? 0
    seen.set(id, count + 1)
    return `${count} ${id}`
  })
}

/** The lines that stand before turns: the day where a new one begins, else how long nobody wrote. */
function pausesOf(turns: readonly Turn[], keys: readonly string[]): Map<number, Row> {
  const pauses = new Map<number, Row>()
  let last: Date | undefined
  turns.forEach(({ at }, index) => {
    if (at === undefined) return
    const now = new Date(at)
    const ms = last ? now.getTime() - last.getTime() : 0
    if (!last || !sameDay(last, now)) pauses.set(index, { kind: 'day', key: `day ${keys[index]}`, at })
    else if (ms > longBreakMs) pauses.set(index, { kind: 'break', key: `break ${keys[index]}`, ms })
    last = now
  })
  return pauses
}

const sameDay = (a: Date, b: Date) =>
  a.getDate() === b.getDate() && a.getMonth() === b.getMonth() && a.getFullYear() === b.getFullYear()

/** The row that shows a turn, alone or within folded steps; -1 where none does. */
export function rowOfTurn(rows: readonly Row[], turn: number): number {
  return rows.findIndex((row) => row.kind === 'turn' && row.index === turn)
}

/** Whether a row is something that was said or done, and not a line between. */
export const isReached = (row: Row | undefined): boolean => row?.kind === 'turn' || row?.kind === 'steps'
