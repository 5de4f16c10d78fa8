import { type ReactNode, useEffect, useState } from 'react'
import { macrosWords } from '#components/macros-words.ts'
import { remarkWords } from '#components/remark-words.ts'
import { Button } from '#components/ui/button.tsx'
import { listOf, number } from '#components/ui/locale.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { RenderedMacro, UnreadableMacro } from '#lib/drafting/macros/render.ts'
import type { MacroValues } from '#lib/drafting/macros/values.ts'
import { MaskedNote } from '../masks/masked-note.tsx'
import styles from './macros.module.css'
import type { ListedMacro } from './ranked.ts'

/** A macro as it may be shown, and the text that goes into the reply: with the values that are masked in the preview. */
type Filled = (RenderedMacro & { whole: string }) | UnreadableMacro

/** What is known, as it may be shown and as it is. */
export interface FillingValues {
  shown: MacroValues
  bare: MacroValues
}

/** A macro filled with what is known. The engine is loaded with the first one. */
export function useFilled(macro: ListedMacro | undefined, values: FillingValues): Filled | undefined {
  const [filled, setFilled] = useState<{ body: string; filled: Filled }>()
  useEffect(() => {
    if (!macro) return
    let gone = false
    const { body } = macro
    void import('#lib/drafting/macros/render.ts').then(({ renderMacro }) => {
      if (gone) return
      // Filled twice, and not masked afterwards: what a filter makes of a value is no longer found in a text.
      const [shown, bare] = [renderMacro(body, values.shown), renderMacro(body, values.bare)]
      setFilled({ body, filled: bothOf(shown, bare) })
    })
    return () => {
      gone = true
    }
  }, [macro, values])
  return macro && filled?.body === macro.body ? filled.filled : undefined
}

/** What cannot be read in one of the two cannot be read. */
function bothOf(shown: RenderedMacro | UnreadableMacro, bare: RenderedMacro | UnreadableMacro): Filled {
  if (!shown.ok) return shown
  return bare.ok ? { ...shown, whole: bare.text } : bare
}

interface MacroPreviewProps {
  filled: Filled
  /** What else can be done with it. */
  more: ReactNode
  onInsert(): void
  onCopy(text: string): void
}

/** What would go into the reply, and what nobody knows of it. */
export function MacroPreview({ filled, more, onInsert, onCopy }: MacroPreviewProps) {
  if (!filled.ok) {
    return (
      <Notice tone="bad" title={macrosWords.unreadable(number(filled.line))} actions={more}>
        {remarkWords(filled.problem)}
      </Notice>
    )
  }
  const { text, whole, missing } = filled
  return (
    <section aria-label={macrosWords.preview} className={styles.preview} data-preview="">
      {missing.length > 0 && <Notice tone="warn" title={macrosWords.missing(listOf(missing))} />}
      <p dir="auto" className={styles.text}>
        {text}
      </p>
      <MaskedNote text={text} />
      <span className={styles.actions}>
        <Button look="main" data-do="insert-macro" onClick={onInsert}>
          {missing.length > 0 ? macrosWords.insertAnyway : macrosWords.insert}
        </Button>
        <Button onClick={() => onCopy(whole)}>{macrosWords.copy}</Button>
        {more}
      </span>
    </section>
  )
}
