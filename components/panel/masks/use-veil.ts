import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { noticedIn } from '../fields/noticed.ts'
import { laterCode } from '../later.tsx'
import type { PanelState } from '../store.ts'
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
  const veiling = useCode(isMasked)
  const key = snapshot && ticketKeyText(snapshot.ticket)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another ticket is another visit
  const id = useMemo(() => ({}), [key])
  const { revealed } = useStore(noticedIn(id))
  const standIns = useMemo(() => ({ of: id, all: veiling.code?.standInsHere() }), [id, veiling.code]).all
  const veil = useMemo(
    () => isMasked && snapshot && standIns && veiling.code?.veilOver(snapshot, guard, revealed, standIns),
    [isMasked, snapshot, guard, revealed, standIns, veiling.code],
  )
  return useMemo(() => {
    if (!isMasked || !snapshot) return { state: bare, veil: { ...noVeil, id } }
    if (veiling.code && veil && standIns) return veiling.code.veiled(bare, snapshot, { id, standIns, veil })
    const connection = veiling.isLost ? 'outdated' : bare.connection
    return { state: { ...bare, connection, snapshot: undefined, guard: undefined }, veil: noVeil }
  }, [bare, isMasked, snapshot, id, standIns, veil, veiling])
}

/** The code that masks, loaded when it is needed first. Lost: an update has taken it away from this panel. */
function useCode(isNeeded: boolean) {
  const [veiling, setVeiling] = useState(() => ({ code: code.loaded(), isLost: false }))
  useEffect(() => {
    if (!isNeeded || veiling.code) return
    let gone = false
    void code.load().then((loaded) => {
      if (!gone) setVeiling({ code: loaded, isLost: !loaded })
    })
    return () => {
      gone = true
    }
  }, [isNeeded, veiling.code])
  return veiling
}
