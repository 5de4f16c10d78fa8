import { useMemo } from 'react'
import { useStore } from 'zustand'
import { slotLabel } from '#components/words.ts'
import { StandIns } from '#lib/ledger/veil/stand-ins.ts'
import { type Veil, veilOf } from '#lib/ledger/veil/veil.ts'
import { noticedIn } from '../fields/noticed.ts'
import { type Reveal, reveal } from '../fields/reveal.ts'
import type { PanelState } from '../store.ts'
import { ticketKeyText } from '../ticket-key.ts'
import type { PanelVeil } from './panel-veil.ts'
import { veiledGuard } from './veiled-guard.ts'

/**
 * The panel's state as it may be shown: the values that the policy masks are taken out of all of it, and what the agent
 * takes out of the panel has them again, which is recorded. Everything below the panel knows this state alone.
 */
export function useVeil(bare: PanelState): { state: PanelState; veil: PanelVeil } {
  const { snapshot, guard } = bare
  const key = snapshot && ticketKeyText(snapshot.ticket)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another ticket is another visit
  const visit = useMemo(() => ({ id: {}, standIns: new StandIns(slotLabel) }), [key])
  const { revealed } = useStore(noticedIn(visit.id))
  const questions = guard?.questions
  const veil = useMemo(
    () => (snapshot ? veilOf({ snapshot, revealed, read: questions ?? [] }, visit.standIns) : undefined),
    [snapshot, revealed, questions, visit],
  )
  return useMemo(() => {
    const take = (text: string, by: Reveal) => taken(text, by, bare, visit, veil)
    const over = <T>(value: T): T => (veil ? veil.over(value) : value)
    return {
      state: veil ? veiledState(bare, veil, visit.standIns, take) : bare,
      veil: {
        id: visit.id,
        take,
        over,
        of: (make, shown) => over(make(snapshot ?? shown)),
        bare: (make, shown) => make(snapshot ?? shown),
      },
    }
  }, [bare, snapshot, veil, visit])
}

type Visit = { id: object; standIns: StandIns }
type Take = (text: string, by: Reveal) => string

/** The text with the values that stand-ins stand for. What of it was masked until now has been seen. */
function taken(
  text: string,
  by: Reveal,
  bare: PanelState,
  { id, standIns }: Visit,
  veil: Veil | undefined,
): string {
  const { snapshot, record } = bare
  if (!snapshot || !veil) return text
  const open = standIns.open(text)
  const actions = { record: (event: Parameters<typeof record>[0]) => void record(event) }
  for (const { kind, field } of veil.masksIn(open))
    reveal({ id, snapshot, view: { actions } }, field, kind, by)
  return open
}

function veiledState(bare: PanelState, veil: Veil, standIns: StandIns, take: Take): PanelState {
  const { insert, replace, searchArticles, listLaunches, startLaunch } = bare
  return {
    ...bare,
    snapshot: veil.snapshot,
    guard: bare.guard && veiledGuard(bare.guard, veil, take),
    insert: (text) => insert(take(text, 'inserted')),
    replace: (text, by) => replace(standIns.open(text), take(by, 'inserted')),
    // Nobody finds an article by dots.
    searchArticles: (question) => searchArticles(standIns.without(question).trim() || question),
    listLaunches: async () => veil.over(await listLaunches()),
    startLaunch: async (id) => veil.over(await startLaunch(id)),
  }
}
