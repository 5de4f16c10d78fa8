import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Preset } from '#lib/contract/source.ts'
import styles from './source-editor.module.css'
import { editorWords } from './words.ts'

/** Says that this part is the preset's, and offers a copy that the team may change. */
export function MakeOwn({ preset, onMake }: { preset: Preset; onMake(): void }) {
  return (
    <div className={styles.own}>
      <Notice
        tone="plain"
        title={editorWords.ownTitle(preset.name)}
        actions={<Button onClick={onMake}>{editorWords.makeOwn}</Button>}
      >
        {editorWords.ownText}
      </Notice>
    </div>
  )
}
