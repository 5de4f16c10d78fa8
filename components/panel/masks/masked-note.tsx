import { masksWords } from '#components/masks-words.ts'
import { holdsMasked } from '#lib/ledger/masks.ts'
import styles from './masks.module.css'

/** Says of a text that goes into the reply what becomes of the dots in it; nothing where there are none. */
export function MaskedNote({ text }: { text: string }) {
  if (!holdsMasked(text)) return null
  return (
    <p className={styles.note} data-masked-note="">
      {masksWords.insertedWhole}
    </p>
  )
}
