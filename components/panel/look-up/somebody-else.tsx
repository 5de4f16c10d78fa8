import { type ReactNode, useContext, useState } from 'react'
import type { DataPoint } from '#lib/contract/data-point.ts'
import { noVeil } from '../masks/panel-veil.ts'
import type { PanelView } from '../view.ts'
import { VisitContext } from '../visit.ts'
import { noTicket } from './no-ticket.ts'

interface SomebodyElseProps {
  /** What is shown as dots of them; what the ticket's policy says where the worker has not said. */
  masked: DataPoint[] | undefined
  view: PanelView
  children: ReactNode
}

/**
 * A part of the panel that is about somebody who was looked up, beside a ticket or none. What was revealed of the ticket's
 * customer is still masked of another one.
 */
export function SomebodyElse({ masked, view, children }: SomebodyElseProps) {
  const { veil = noVeil, snapshot = noTicket } = useContext(VisitContext) ?? {}
  const [id] = useState({})
  const visit = {
    view,
    veil: { ...veil, id },
    snapshot: { ...snapshot, masked: masked ?? snapshot.masked },
    isSomebodyElse: true,
  }
  return <VisitContext value={visit}>{children}</VisitContext>
}
