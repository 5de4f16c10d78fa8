import { Chip } from '#components/ui/chip.tsx'
import type { Tone } from '#components/ui/tone.ts'
import type { Change } from '../store/changes.ts'
import { publishWords } from '../words/publish.ts'
import { placeOf, valueWords } from './change-words.ts'
import styles from './publish.module.css'

interface ChangeListProps {
  changes: readonly Change[]
  /** Names of sources by id. */
  labels: Readonly<Record<string, string>>
}

const tones: Record<Change['kind'], Tone> = {
  added: 'good',
  removed: 'bad',
  changed: 'accent',
  moved: 'plain',
}

/** What differs between two configs, one line each: the place, what was there and what is there now. */
export function ChangeList({ changes, labels }: ChangeListProps) {
  return (
    <ul className={styles.changes}>
      {changes.map(asSwitch).map((change) => (
        <li key={`${change.kind} ${change.path.join('/')}`} className={styles.change}>
          <Chip tone={tones[change.kind]}>{publishWords.kinds[change.kind]}</Chip>
          <span className={styles.place}>{placeOf(change, labels)}</span>
          <Values change={change} />
        </li>
      ))}
    </ul>
  )
}

/** Whole entries are named by their place; their content would say little in one line. */
function Values({ change }: { change: Change }) {
  if (change.kind === 'moved') return null
  const whole = [change.before, change.after].some(
    (value) => typeof value === 'object' && !Array.isArray(value),
  )
  if (whole && change.kind !== 'changed') return null
  return (
    <span className={styles.values}>
      {change.before !== undefined && <del>{valueWords(change.before)}</del>}
      {change.before !== undefined && change.after !== undefined && ' → '}
      {change.after !== undefined && <ins>{valueWords(change.after)}</ins>}
    </span>
  )
}

/** A switch that is not in the config is off: it was changed, not added. */
function asSwitch(change: Change): Change {
  const { kind, before = false, after = false } = change
  const isSwitch = typeof (kind === 'added' ? after : before) === 'boolean'
  return isSwitch && kind !== 'moved' ? { ...change, kind: 'changed', before, after } : change
}
