import { mendingWords } from '#components/mending-words.ts'
import { Button } from '#components/ui/button.tsx'
import { CheckIcon } from '#components/ui/icons.tsx'
import styles from './reply.module.css'
import type { Deed } from './store/state.ts'

/** Something was done, and most of it can be undone. */
export default function DoneToast({ did, onUndo }: { did: Deed; onUndo: (() => void) | undefined }) {
  return (
    <p className={styles.done} data-did={typeof did === 'string' ? did : 'told'}>
      <CheckIcon />
      {typeof did === 'string' ? mendingWords.did[did] : did.text}
      {onUndo && (
        <Button look="link" data-do="undo" onClick={onUndo}>
          {mendingWords.undo}
        </Button>
      )}
    </p>
  )
}
