import { launchesWords } from '#components/launches-words.ts'
import { listOf } from '#components/ui/locale.ts'
import type { ListedLaunch } from '#lib/contract/launch-value.ts'
import type { PanelView } from '../view.ts'
import styles from './launches.module.css'
import { OpenLink } from './open-link.tsx'
import { Session } from './session.tsx'

export interface LaunchProps {
  launch: ListedLaunch
  view: PanelView
  onDone(): void
}

/** One launch: where it leads, what it hands over, and the way to start it. */
export function Launch(props: LaunchProps) {
  const { launch } = props
  const { label, kind, origin, missing } = launch
  return (
    <>
      <span className={styles.head}>
        <bdi>{label}</bdi>
        <span className={styles.soft}>{new URL(origin).host}</span>
      </span>
      <p className={styles.soft}>{handedOver(launch)}</p>
      {missing.length > 0 && <p className={styles.missing}>{launchesWords.missing(namesOf(missing))}</p>}
      {kind === 'session' ? <Session {...props} /> : <Link launch={launch} />}
    </>
  )
}

function Link({ launch: { href, label } }: { launch: ListedLaunch }) {
  if (href === undefined) return null
  return (
    <span className={styles.actions}>
      <OpenLink href={href} label={label} />
    </span>
  )
}

/** What leaves for the other tool, so that nobody sends more than they know of. */
function handedOver({ sends }: ListedLaunch): string {
  if (sends.length === 0) return launchesWords.nothing
  return launchesWords.sends(listOf(sends.map(({ name, value }) => `${launchesWords.values[name]} ${value}`)))
}

const namesOf = (names: ListedLaunch['missing']) => listOf(names.map((name) => launchesWords.values[name]))
