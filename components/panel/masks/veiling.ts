import { slotLabel } from '#components/words.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { StandIns } from '#lib/ledger/veil/stand-ins.ts'
import { type Veil, veilOf } from '#lib/ledger/veil/veil.ts'
import { type Reveal, reveal } from '../fields/reveal.ts'
import type { GuardWarnings } from '../guard.ts'
import type { PanelState } from '../store/state.ts'
import type { PanelVeil } from './panel-veil.ts'
import { veiledGuard } from './veiled-guard.ts'

/** What stands for masked values in one visit. */
export const standInsHere = () => new StandIns(slotLabel)

/** What is veiled of the panel's state, and how. */
export interface Veiling {
  snapshot: Snapshot
  guard: GuardWarnings | undefined
  panel: PanelVeil
  actions: Pick<PanelState, 'insert' | 'replace' | 'searchArticles' | 'listLaunches' | 'startLaunch'>
}

interface Visit {
  id: object
  standIns: StandIns
  /** The kinds of values that the agent has revealed in it. */
  revealed: ReadonlySet<string>
}

/** Veils the panel's state: the ticket, the guard's notes, and what its actions bring and take away. */
export function veilState(bare: PanelState, snapshot: Snapshot, visit: Visit): Veiling {
  const { id, standIns, revealed } = visit
  const veil = veilOf({ snapshot, revealed, read: bare.guard?.questions ?? [] }, standIns)
  const take = (text: string, by: Reveal) => taken(text, by, { bare, snapshot, visit, veil })
  const { insert, replace, searchArticles, listLaunches, startLaunch } = bare
  return {
    snapshot: veil.snapshot,
    guard: bare.guard && veiledGuard(bare.guard, veil, take),
    panel: {
      id,
      take,
      over: (value) => veil.over(value),
      of: (make) => veil.over(make(snapshot)),
      bare: (make) => make(snapshot),
    },
    actions: {
      insert: (text) => insert(take(text, 'inserted')),
      replace: (text, by) => replace(standIns.open(text), take(by, 'inserted')),
      // Nobody finds an article by dots.
      searchArticles: (question) => searchArticles(standIns.without(question).trim() || question),
      listLaunches: async () => veil.over(await listLaunches()),
      startLaunch: async (launch) => veil.over(await startLaunch(launch)),
    },
  }
}

interface Taking {
  bare: PanelState
  snapshot: Snapshot
  visit: Visit
  veil: Veil
}

/** The text with the values that stand-ins stand for. What of it was masked until now has been seen. */
function taken(text: string, by: Reveal, { bare, snapshot, visit, veil }: Taking): string {
  const open = visit.standIns.open(text)
  const record = (event: Parameters<PanelState['record']>[0]) => void bare.record(event)
  for (const { kind, field } of veil.masksIn(open)) {
    reveal({ id: visit.id, snapshot, view: { actions: { record } } }, field, kind, by)
  }
  return open
}
