import { profileWords } from '#components/profile-words.ts'
import { number } from '#components/ui/locale.ts'
import { Time } from '#components/ui/time.tsx'
import styles from './order.module.css'
import { SourceTag } from './source-tag.tsx'
import type { PanelView } from './view.ts'

/** How much of an order's product there is, place by place; nothing where no system says. */
export function Stock({ sku, view }: { sku: string | undefined; view: PanelView }) {
  return view.stockOf(sku).map(({ value, provenance }) => {
    const { recordId, available, location, expectedAt } = value
    const amount =
      available === undefined
        ? undefined
        : available > 0
          ? profileWords.orders.stock(number(available))
          : profileWords.orders.noStock
    return (
      <span key={`${provenance.sourceId}/${recordId}`} className={styles.stock} data-stock={sku}>
        {[amount, location].filter(Boolean).join(', ')}
        {expectedAt && (
          <>
            {` · ${profileWords.orders.expected} `}
            <Time at={expectedAt} as="day" />
          </>
        )}
        {' · '}
        <SourceTag provenance={provenance} view={view} />
      </span>
    )
  })
}
