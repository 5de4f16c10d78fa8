import { mendingWords } from '#components/mending-words.ts'
import { Button } from '#components/ui/button.tsx'
import { words } from '#components/words.ts'
import type { PanelView } from './view.ts'

interface NothingProps {
  card: keyof typeof words.none
  view: PanelView
}

/** Says that a card is empty, whether there is nothing or nobody could be asked, and what to do about it. */
export function Nothing({ card, view }: NothingProps) {
  const why = view.whyEmpty(card)
  const next = nextOf(why ?? card)
  return (
    <p>
      {why ? words.nobodyAsked[why] : words.none[card]} {next}{' '}
      {why === 'no-source' && (
        <Button look="link" onClick={view.actions.openOptions}>
          {words.settings}
        </Button>
      )}
    </p>
  )
}

/** No other tickets: nothing is amiss, and nothing to do. */
const nextOf = (state: keyof typeof mendingWords.next | 'tickets') =>
  state === 'tickets' ? undefined : mendingWords.next[state]
