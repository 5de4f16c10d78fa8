import { Hidden } from '#components/ui/hidden.tsx'
import { words } from '#components/words.ts'
import type { Evidence } from '#lib/contract/fact.ts'
import styles from './glance/glance.module.css'
import { TurnLink } from './turn-link.tsx'
import type { PanelView } from './view.ts'

interface ReadInProps {
  evidence: Evidence[]
  /** It says so above already: to the eye, the time is enough. */
  quiet?: boolean
  view: PanelView
}

/** Says that Baton has read it itself, and leads to the place. */
export function ReadIn({ evidence, quiet = false, view }: ReadInProps) {
  const turn = evidence.find((one) => one.kind === 'turn')
  const short = quiet && turn && view.turnTime(turn.turnId) !== undefined
  return (
    <span className={styles.soft}>
      {turn && (
        <TurnLink turnId={turn.turnId} range={turn} view={view}>
          {short ? <Hidden>{words.brief.read}</Hidden> : words.brief.read}
        </TurnLink>
      )}
    </span>
  )
}
