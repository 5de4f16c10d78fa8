import { doingWords } from '#components/doing-words.ts'
import { launchesWords } from '#components/launches-words.ts'
import { Sheet } from '#components/ui/sheet.tsx'
import { Failures } from '../lazy-failures.tsx'
import type { SheetProps } from '../sheets.tsx'
import { Launch } from './launch.tsx'
import styles from './launches.module.css'
import { useLaunches } from './use-launches.ts'

/** What the agent can start outside of Baton for this ticket: pages of other tools, and sessions such as co-browsing. */
export default function LaunchesSheet({ view, onClose }: SheetProps) {
  const listed = useLaunches(view.actions.listLaunches)
  const launches = listed?.ok ? listed.value.launches : []
  return (
    <Sheet name="launches" title={launchesWords.title} closeLabel={doingWords.close} onClose={onClose}>
      <p role="status" className={styles.soft}>
        {!listed && launchesWords.waiting}
        {listed?.ok && launches.length === 0 && launchesWords.empty}
      </p>
      {listed && !listed.ok && <Failures failures={[listed.failure]} severe view={view} />}
      <ul className={styles.list}>
        {launches.map((launch) => (
          <li key={launch.id} className={styles.launch} data-launch={launch.id}>
            <Launch launch={launch} view={view} onDone={onClose} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
