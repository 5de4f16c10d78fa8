import type { FoldableCard } from '#lib/contract/panel-preferences.ts'
import type { PanelView } from './view.ts'

type Folding = Pick<PanelView, 'preferences'> & { actions: Pick<PanelView['actions'], 'prefer'> }

/** Whether the agent has folded a card, and how to change that. What has failed is shown on a folded one too. */
export function foldOf(card: FoldableCard, { preferences, actions }: Folding) {
  const { folded: all } = preferences
  const folded = all.includes(card)
  const onToggle = () =>
    actions.prefer({ folded: folded ? all.filter((one) => one !== card) : [...all, card] })
  return { folded, onToggle }
}
