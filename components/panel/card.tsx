import { type ReactNode, Suspense } from 'react'
import { CardFrame } from '#components/ui/card.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { FoldableCard } from '#lib/contract/panel-preferences.ts'
import type { Card as CardData, CardName } from '#lib/contract/snapshot.ts'
import { foldOf } from './fold.ts'
import { Failures } from './lazy-failures.tsx'
import type { PanelView } from './view.ts'

interface CardProps<T> {
  name: CardName
  title: string
  card: CardData<T>
  view: PanelView
  /** How many lines of text to keep free while there is nothing to show. */
  lines: number
  /** The name that its fold is remembered by; without one it cannot be folded. */
  fold?: FoldableCard
  /** What a card says that is ready and holds nothing. */
  empty?: ReactNode
  children: (data: T) => ReactNode
}

/** A card of the panel in whatever state it is: its data as soon as there is any, what failed, or a skeleton. */
export function Card<T>({ name, title, card, view, lines, fold, empty, children }: CardProps<T>) {
  const { data, state, failures } = card
  const waiting = <Skeleton lines={lines} label={`${words.loading}: ${title}`} />
  const folding = fold && foldOf(fold, view)
  const open = !folding?.folded
  const frame = (
    <CardFrame name={name} state={state} title={title} meta={<Freshness card={card} />} fold={folding}>
      {open && data === undefined && state === 'loading' && waiting}
      {failures.length > 0 && data !== undefined && (
        <Suspense>
          <Failures failures={failures} severe={false} view={view} />
        </Suspense>
      )}
      {failures.length > 0 && data === undefined && <Failures failures={failures} severe view={view} />}
      {open && data !== undefined && children(data)}
      {open && data === undefined && state !== 'loading' && failures.length === 0 && empty}
    </CardFrame>
  )
  if (data !== undefined || failures.length === 0) return frame
  // It does not say that it has failed before it can say why.
  const loading = (
    <CardFrame name={name} state="loading" title={title}>
      {waiting}
    </CardFrame>
  )
  return <Suspense fallback={loading}>{frame}</Suspense>
}

/** The age of a card's data, and whether newer data is on the way. */
function Freshness({ card }: { card: CardData<unknown> }) {
  if (card.data === undefined || card.asOf === undefined) return null
  const age = <Time at={card.asOf} />
  if (card.state === 'ready') return age
  return (
    <>
      {words.asOf} {age}
      {card.state === 'loading' && `, ${words.updating}`}
    </>
  )
}
