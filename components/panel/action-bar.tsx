import { doingWords } from '#components/doing-words.ts'
import { Button } from '#components/ui/button.tsx'
import styles from './reply.module.css'
import type { SheetName } from './sheets.tsx'

interface Action {
  sheet: SheetName
  label: string
  /** The key that does the same while the panel has the focus. */
  key: string
}

/** The bar's buttons, the most used first. */
const actions = (): Action[] => [{ sheet: 'articles', label: doingWords.articles, key: 'k' }]

/** What the agent can do with the reply. */
export function ActionBar({ onOpen }: { onOpen(sheet: SheetName): void }) {
  const buttons = actions()
  if (buttons.length === 0) return null
  return (
    <div role="toolbar" aria-label={doingWords.bar} className={styles.actions}>
      {buttons.map(({ sheet, label, key }, index) => (
        <Button
          key={sheet}
          look={index === 0 ? 'main' : 'plain'}
          aria-keyshortcuts={key}
          onClick={() => onOpen(sheet)}
        >
          {label} <kbd className={styles.key}>{key.toUpperCase()}</kbd>
        </Button>
      ))}
    </div>
  )
}
