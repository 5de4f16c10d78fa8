import { words } from '#components/words.ts'
import type { PanelView } from './view.ts'

interface NothingProps {
  card: keyof typeof words.none
  view: PanelView
}

/** Says that a card is empty, and whether that is because there is nothing or because nobody could be asked. */
export function Nothing({ card, view }: NothingProps) {
  const why = view.whyEmpty(card)
  return <p>{why ? words.nobodyAsked[why] : words.none[card]}</p>
}
