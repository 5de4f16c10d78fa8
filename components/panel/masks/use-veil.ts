import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { noticedIn } from '../fields/noticed.ts'
import { laterCode } from '../later.tsx'
import type { PanelState } from '../store/state.ts'
import { ticketKeyText } from '../ticket-key.ts'
import { noVeil, type PanelVeil } from './panel-veil.ts'

const code = laterCode(() => import('./veiling.ts'))

/**
 * The panel's state as it may be shown: the values that the policy masks are taken out of all of it, and what the agent
 * takes out of the panel has them again, which is recorded. Everything below the panel knows this state alone. Where
 * something is masked, the ticket waits for the code that masks it.
 */
export function useVeil(bare: PanelState): { state: PanelState; veil: PanelVeil } {
  const { snapshot, guard } = bare
  const isMasked = (snapshot?.masked?.length ?? 0) > 0
  const { veiling, isLost } = useCode(isMasked)
  const key = snapshot && ticketKeyText(snapshot.ticket)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another ticket is another visit
  const visit = useMemo(() => ({ id: {}, standIns: veiling?.standInsHere() }), [key, veiling])
  const { revealed } = useStore(noticedIn(visit.id))
  // biome-ignore lint/correctness/useExhaustiveDependencies: actions stay the same, and drafts and outcomes are not veiled
  const veiled = useMemo(() => {
    const { id, standIns } = visit
    if (!isMasked || !snapshot || !veiling || !standIns) return undefined
    return veiling.veilState(bare, snapshot, { id, standIns, revealed })
  }, [isMasked, snapshot, guard, visit, revealed, veiling])
  const unveiled = useMemo(() => ({ ...noVeil, id: visit.id }), [visit])
  if (veiled) {
    const { actions, panel, ...shown } = veiled
    return { state: { ...bare, ...actions, ...shown }, veil: panel }
  }
  if (!isMasked) return { state: bare, veil: unveiled }
  const connection = isLost ? 'outdated' : bare.connection
  return { state: { ...bare, connection, snapshot: undefined, guard: undefined }, veil: unveiled }
}

/** The code that masks, loaded when it is needed first. Lost: an update has taken it away from this panel. */
function useCode(isNeeded: boolean) {
  const [loaded, setLoaded] = useState(() => ({ veiling: code.loaded(), isLost: false }))
  useEffect(() => {
    if (!isNeeded || loaded.veiling) return
    let gone = false
    void code.load().then((veiling) => {
      if (!gone) setLoaded({ veiling, isLost: !veiling })
    })
    return () => {
      gone = true
    }
  }, [isNeeded, loaded.veiling])
  return loaded
}
