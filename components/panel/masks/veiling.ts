import { slotLabel } from '#components/words.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { StandIns } from '#lib/ledger/veil/stand-ins.ts'
import { type Veil, veilOf } from '#lib/ledger/veil/veil.ts'
import { type Reveal, reveal } from '../fields/reveal.ts'
import type { PanelState } from '../store.ts'
import type { PanelVeil } from './panel-veil.ts'
import { veiledGuard } from './veiled-guard.ts'

/** What stands for masked values in one visit. */
export const standInsHere = () => new StandIns(slotLabel)

/** The veil over a ticket; see `veilOf`. */
export function veilOver(
  snapshot: Snapshot,
  guard: PanelState['guard'],
  revealed: ReadonlySet<string>,
  standIns: StandIns,
): Veil {
  return veilOf({ snapshot, revealed, read: guard?.questions ?? [] }, standIns)
}

interface Visit {
  id: object
  standIns: StandIns
  veil: Veil
}

/** The state as it may be shown, and what the panel does with the values behind it. */
export function veiled(
  bare: PanelState,
  snapshot: Snapshot,
  visit: Visit,
): { state: PanelState; veil: PanelVeil } {
  const { id, standIns, veil } = visit
  const take = (text: string, by: Reveal) => taken(text, by, bare, snapshot, visit)
  const { insert, replace, searchArticles, listLaunches, startLaunch } = bare
  return {
    state: {
      ...bare,
      snapshot: veil.snapshot,
      guard: bare.guard && veiledGuard(bare.guard, veil, take),
      insert: (text) => insert(take(text, 'inserted')),
      replace: (text, by) => replace(standIns.open(text), take(by, 'inserted')),
      // Nobody finds an article by dots.
      searchArticles: (question) => searchArticles(standIns.without(question).trim() || question),
      listLaunches: async () => veil.over(await listLaunches()),
      startLaunch: async (launch) => veil.over(await startLaunch(launch)),
    },
    veil: {
      id,
      take,
      over: (value) => veil.over(value),
      of: (make) => veil.over(make(snapshot)),
      bare: (make) => make(snapshot),
    },
  }
}

/** The text with the values that stand-ins stand for. What of it was masked until now has been seen. */
function taken(text: string, by: Reveal, { record }: PanelState, snapshot: Snapshot, visit: Visit): string {
  const open = visit.standIns.open(text)
  const view = { actions: { record: (event: Parameters<typeof record>[0]) => void record(event) } }
  for (const { kind, field } of visit.veil.masksIn(open)) {
    reveal({ id: visit.id, snapshot, view }, field, kind, by)
  }
  return open
}
