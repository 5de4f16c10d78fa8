import { doingWords } from '#components/doing-words.ts'
import { Button } from '#components/ui/button.tsx'
import styles from './reply.module.css'
import { replySheets } from './reply-sheets.ts'
import type { SheetName } from './sheets.tsx'

/** What the agent can do with the reply, and the way to everything else. */
export function ActionBar({ onOpen }: { onOpen(sheet: SheetName): void }) {
  return (
    <div role="toolbar" aria-label={doingWords.bar} className={styles.actions}>
      {replySheets().map(({ sheet, label, key }, index) => (
        <Button
          key={sheet}
          look={index === 0 ? 'main' : 'plain'}
          aria-keyshortcuts={key}
          onClick={() => onOpen(sheet)}
        >
          {label} <kbd className={styles.key}>{key}</kbd>
        </Button>
      ))}
      <Button aria-keyshortcuts="." onClick={() => onOpen('palette')}>
        {doingWords.more} <kbd className={styles.key}>.</kbd>
      </Button>
    </div>
  )
}
