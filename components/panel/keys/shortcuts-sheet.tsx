import { useEffect, useState } from 'react'
import { doingWords } from '#components/doing-words.ts'
import { habitsWords } from '#components/habits-words.ts'
import { ledgerWords } from '#components/ledger-words.ts'
import { mendingWords } from '#components/mending-words.ts'
import { pinsWords } from '#components/pins-words.ts'
import { Sheet } from '#components/ui/sheet.tsx'
import { flagKeys } from '../fields/flag-menu.tsx'
import { rowKeys } from '../row-keys.ts'
import type { SheetProps } from '../sheets.tsx'
import { type Command, commandsHere } from './command.ts'
import styles from './keys.module.css'
import { panelCommands } from './panel-commands.ts'
import { transcriptShortcuts } from './transcript-shortcuts.ts'

export interface Shortcut {
  label: string
  key: string
}

/** Every key of the panel, and those that work everywhere in the browser. */
export default function ShortcutsSheet({ view, onClose }: SheetProps) {
  const [browserWide, setBrowserWide] = useState<Shortcut[]>([])
  const { shortcuts } = view.actions
  useEffect(() => {
    let gone = false
    void shortcuts().then((found) => {
      if (!gone) setBrowserWide(found.map(({ label, key }) => ({ label, key: key || habitsWords.noKey })))
    })
    return () => {
      gone = true
    }
  }, [shortcuts])
  const commands = [...panelCommands(view), ...commandsHere()]
  const groups = (['sections', 'reply', 'here', 'panel'] as const).map((group) => ({
    group,
    list: commands.filter((command) => command.group === group).flatMap(withKey),
  }))
  return (
    <Sheet name="shortcuts" title={habitsWords.shortcuts} closeLabel={doingWords.close} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than the sheet is scrolled by the keyboard too */}
      <section className={styles.groups} aria-label={habitsWords.shortcuts} tabIndex={0}>
        {groups.map(({ group, list }) => (
          <Group key={group} title={habitsWords.groups[group]} list={list} />
        ))}
        <Group title={ledgerWords.onField} list={fieldKeys()} />
        <Group title={mendingWords.transcriptKeys} list={transcriptShortcuts()} />
        <p className={styles.soft}>{habitsWords.onlyInPanel}</p>
        <Group title={habitsWords.groups.browser} list={browserWide} />
        {browserWide.length > 0 && <p className={styles.soft}>{habitsWords.changeKeys}</p>}
      </section>
    </Sheet>
  )
}

/** The keys of whichever field has the focus. */
const fieldKeys = (): Shortcut[] => [
  { label: ledgerWords.keys.move, key: '↓ ↑' },
  { label: ledgerWords.keys.copy, key: rowKeys.copy.join(' ') },
  { label: ledgerWords.keys.insert, key: rowKeys.insert.join(' ') },
  { label: ledgerWords.keys.reveal, key: rowKeys.reveal.join(' ') },
  { label: ledgerWords.keys.wrong, key: `${rowKeys.flag.join(' ')} ${flagKeys.wrong}` },
  { label: pinsWords.key, key: rowKeys.pin.join(' ') },
  { label: ledgerWords.keys.missing, key: `${rowKeys.flag.join(' ')} ${flagKeys.missing}` },
]

const withKey = ({ label, key }: Command): Shortcut[] => (key === undefined ? [] : [{ label, key }])

function Group({ title, list }: { title: string; list: readonly Shortcut[] }) {
  if (list.length === 0) return null
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.shortcuts}>
        {list.map(({ label, key }) => (
          <div key={`${key} ${label}`} className={styles.shortcut}>
            <dt>{label}</dt>
            <dd>
              <kbd className={styles.key}>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
