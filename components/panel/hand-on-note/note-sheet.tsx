import { useState } from 'react'
import { doingWords } from '#components/doing-words.ts'
import { language } from '#components/messages/spoken.ts'
import { noteWords } from '#components/note-words.ts'
import { Button } from '#components/ui/button.tsx'
import { firstFocus } from '#components/ui/first-focus.ts'
import { Notice } from '#components/ui/notice.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { writeNote } from '#lib/drafting/hand-on-note/write-note.ts'
import { DraftText } from '../drafts/draft-text.tsx'
import styles from '../drafts/drafts.module.css'
import { MaskedNote } from '../masks/masked-note.tsx'
import { useVeiled } from '../masks/panel-veil.ts'
import type { SheetProps } from '../sheets.tsx'
import { noteSpeech } from './speech.ts'

/**
 * What the next human has to know, to be copied into an internal note. It is written once, when the sheet opens: the
 * agent may have changed it when the next answer comes.
 */
export default function NoteSheet({ snapshot, view, onClose }: SheetProps) {
  const veiled = useVeiled(snapshot)
  const [text, setText] = useState(() => {
    const now = Date.now()
    return veiled((bare) => writeNote(bare, noteSpeech(view, now), new Date(now).toISOString()))
  })
  const isEmpty = text.trim() === ''
  const copy = () => {
    view.actions.copy(text)
    onClose()
  }
  const insert = async () => {
    if (await view.actions.insert(text)) onClose()
  }
  return (
    <Sheet name="note" title={noteWords.title} closeLabel={doingWords.close} onClose={onClose}>
      <div className={styles.draft}>
        <Notice tone="warn" title={noteWords.warn}>
          {noteWords.warnHint}
        </Notice>
        <DraftText label={noteWords.text} language={language} text={text} onChange={setText} />
        <MaskedNote text={text} />
        <span className={styles.actions}>
          <Button ref={firstFocus} look="main" data-do="copy-note" disabled={isEmpty} onClick={copy}>
            {noteWords.copy}
          </Button>
          <Button data-do="insert-note" disabled={isEmpty} onClick={() => void insert()}>
            {noteWords.insert}
          </Button>
        </span>
      </div>
    </Sheet>
  )
}
