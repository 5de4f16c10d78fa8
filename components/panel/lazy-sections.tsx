import { lazy } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { words } from '#components/words.ts'

/* What is not on screen at first, and so not part of the first paint. */
const customer = () => import('./customer-section.tsx').catch(lost)
const transcript = () => import('./transcript-section.tsx').catch(lost)
const orders = () => import('./orders-section.tsx').catch(lost)
const sources = () => import('./sources-list.tsx').catch(lost)

/** An updated or removed extension has taken its files away from a panel that is still open. */
const lost = () => ({
  default: () => (
    <Notice tone="warn" title={words.connection.outdated}>
      {words.connection.outdatedHint}
    </Notice>
  ),
})

export const CustomerSection = lazy(customer)
export const TranscriptSection = lazy(transcript)
export const OrdersSection = lazy(orders)
export const SourcesList = lazy(sources)

/** Loads them ahead of the click. */
export function preloadSections(): void {
  void customer()
  void transcript()
  void orders()
  void sources()
}
