import { introductionWords } from '#components/introduction-words.ts'
import { tastesWords } from '#components/tastes-words.ts'
import { words } from '#components/words.ts'
import { FoldableCard } from '#lib/contract/panel-preferences.ts'
import { foldOf } from '../fold.ts'
import type { PanelView } from '../view.ts'
import type { Command } from './command.ts'

/** What the agent can change about the looks of the panel. */
export function tasteCommands(view: Pick<PanelView, 'actions' | 'preferences'>): Command[] {
  const begin = view.preferences.begin === 'brief' ? 'last-used' : 'brief'
  const density = view.preferences.density === 'compact' ? 'comfortable' : 'compact'
  return [
    {
      id: 'density',
      label: tastesWords.density[density],
      group: 'panel',
      key: 'd',
      run: () => view.actions.prefer({ density }),
    },
    {
      id: 'begin',
      label: tastesWords.begin[begin],
      group: 'panel',
      run: () => view.actions.prefer({ begin }),
    },
    {
      id: 'introduction',
      label: introductionWords.again,
      group: 'panel',
      run: () => view.actions.prefer({ introduced: false }),
    },
    ...FoldableCard.options.map((card): Command => {
      const { folded, onToggle } = foldOf(card, view)
      const name = card === 'order-at-stake' ? tastesWords.orderAtStake : words.cards[card]
      const label = folded ? tastesWords.unfold(name) : tastesWords.fold(name)
      return { id: `fold-${card}`, label, group: 'panel', run: onToggle }
    }),
  ]
}
