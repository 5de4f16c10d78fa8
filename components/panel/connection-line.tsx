import { Notice } from '#components/ui/notice.tsx'
import { words } from '#components/words.ts'
import type { PanelState } from './store/state.ts'
import styles from './ticket-view.module.css'

/** Says when the panel no longer hears from the worker; nothing while it does. */
export function ConnectionLine({ connection }: { connection: PanelState['connection'] }) {
  return (
    <div role="status" data-connection={connection}>
      {connection === 'lost' && <p className={styles.connection}>{words.connection.lost}</p>}
      {connection === 'outdated' && (
        <Notice tone="warn" title={words.connection.outdated}>
          {words.connection.outdatedHint}
        </Notice>
      )}
    </div>
  )
}
