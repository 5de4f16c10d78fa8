import type { ReactNode } from 'react'
import { Hidden } from '#components/ui/hidden.tsx'
import { WarnIcon } from '#components/ui/icons.tsx'
import { number } from '#components/ui/locale.ts'
import type { Tab } from '#components/ui/tabs.tsx'
import { words } from '#components/words.ts'
import type { PanelSection } from '#lib/contract/panel-preferences.ts'
import type { CardName, Snapshot } from '#lib/contract/snapshot.ts'

export type Section = PanelSection

/** The sections in the order of their tabs and keys. */
export const sectionIds: readonly Section[] = ['brief', 'transcript', 'orders', 'customer']

const cardsOf: Record<Section, CardName[]> = {
  brief: ['brief'],
  transcript: ['transcript'],
  orders: ['orders'],
  customer: ['customer', 'tickets'],
}

/** The tabs, each with the number of its items, and a mark where a source of it failed. */
export function sectionTabs({ cards }: Snapshot): Tab<Section>[] {
  const counts: Partial<Record<Section, number | undefined>> = {
    transcript: cards.transcript.data?.turns.length,
    orders: cards.orders.data?.orders.length,
  }
  return sectionIds.map((id) => {
    const troubled = cardsOf[id].some((name) => cards[name].failures.length > 0)
    const badge = badgeOf(counts[id], troubled)
    return { id, label: words.tabs[id], ...(badge === undefined ? {} : { badge }) }
  })
}

function badgeOf(count: number | undefined, troubled: boolean): ReactNode {
  if (troubled) {
    return (
      <>
        <WarnIcon />
        <Hidden>{words.problem}</Hidden>
      </>
    )
  }
  return count ? number(count) : undefined
}
