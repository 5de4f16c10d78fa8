import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Preset } from '#lib/contract/source.ts'
import styles from './source-editor.module.css'

/** Says that this part is the preset's, and offers a copy that the team may change. */
export function MakeOwn({ preset, onMake }: { preset: Preset; onMake(): void }) {
  return (
    <div className={styles.own}>
      <Notice
        tone="plain"
        title={`This part comes with Baton’s preset for ${preset.name}`}
        actions={<Button onClick={onMake}>Make it your own</Button>}
      >
        You can change a copy of it. The copy no longer changes when a new Baton improves the preset.
      </Notice>
    </div>
  )
}
