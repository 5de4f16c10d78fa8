import { type ReactNode, useEffect, useState } from 'react'
import { macrosWords } from '#components/macros-words.ts'
import { Button } from '#components/ui/button.tsx'
import { listOf, number } from '#components/ui/locale.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { RenderedMacro, UnreadableMacro } from '#lib/drafting/macros/render.ts'
import type { MacroValues } from '#lib/drafting/macros/values.ts'
import styles from './macros.module.css'
import type { ListedMacro } from './ranked.ts'

type Filled = RenderedMacro | UnreadableMacro

/** A macro filled with what is known. The engine is loaded with the first one. */
export function useFilled(macro: ListedMacro | undefined, values: MacroValues): Filled | undefined {
  const [filled, setFilled] = useState<{ body: string; filled: Filled }>()
  useEffect(() => {
    if (!macro) return
    let gone = false
    const { body } = macro
    void import('#lib/drafting/macros/render.ts').then(({ renderMacro }) => {
      if (!gone) setFilled({ body, filled: renderMacro(body, values) })
    })
    return () => {
      gone = true
    }
  }, [macro, values])
  return macro && filled?.body === macro.body ? filled.filled : undefined
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
        {filled.problem}
      </Notice>
    )
  }
  const { text, missing } = filled
  return (
    <section aria-label={macrosWords.preview} className={styles.preview} data-preview="">
      {missing.length > 0 && <Notice tone="warn" title={macrosWords.missing(listOf(missing))} />}
      <p dir="auto" className={styles.text}>
        {text}
      </p>
      <span className={styles.actions}>
        <Button look="main" data-do="insert-macro" onClick={onInsert}>
          {missing.length > 0 ? macrosWords.insertAnyway : macrosWords.insert}
        </Button>
        <Button onClick={() => onCopy(text)}>{macrosWords.copy}</Button>
        {more}
      </span>
    </section>
  )
}
