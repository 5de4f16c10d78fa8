import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { PanelView, TextRange } from './view.ts'

interface TurnLinkProps {
  turnId: string
  at?: string | undefined
  /** The words that are highlighted in it. */
  range?: TextRange | undefined
  view: PanelView
  /** Stands before the time. */
  children?: ReactNode
}

/** Leads from a statement to the turn of the transcript that proves it. */
export function TurnLink({ turnId, at, range, view, children }: TurnLinkProps) {
  const time = at ?? view.turnTime(turnId)
  return (
    <Button look="link" title={words.brief.showTurn} onClick={() => view.actions.showTurn(turnId, range)}>
      {children}
      {children && time && ' '}
      {time && <Time at={time} as="clock" />}
      {!children && !time && words.brief.showTurn}
    </Button>
  )
}
