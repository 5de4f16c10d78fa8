import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import { macrosWords } from '#components/macros-words.ts'
import { ownMacrosWords } from '#components/own-macros-words.ts'
import { remarkWords } from '#components/remark-words.ts'
import { Button } from '#components/ui/button.tsx'
import { listOf, number } from '#components/ui/locale.ts'
import { Notice } from '#components/ui/notice.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import type { Failure } from '#lib/contract/failure.ts'
import type { PersonalMacro } from '#lib/contract/personal-macro.ts'
import { mayNameSomebody } from '#lib/drafting/macros/generalise.ts'
import { DraftText } from '../../drafts/draft-text.tsx'
import styles from '../../drafts/drafts.module.css'
import { Failures } from '../../lazy-failures.tsx'
import type { PanelView } from '../../view.ts'
import { type FillingValues, useFilled } from '../macro-preview.tsx'

/** A macro as it is being written. */
export interface Written extends PersonalMacro {
  /** What of its text was one customer's, and has become variables. */
  variables?: readonly string[]
}

interface MacroFormProps {
  begun: Written
  /** Of the ticket on screen: with them the text is shown as it would be filled. */
  values: FillingValues
  view: PanelView
  onSaved(name: string): void
  onCancel(): void
}

/** Writes or changes a macro of the agent's own. */
export function MacroForm({ begun, values, view, onSaved, onCancel }: MacroFormProps) {
  const [{ name, body }, setWritten] = useState(begun)
  const first = useRef<HTMLInputElement>(null)
  // The sheet is open already: what had the focus is gone.
  useEffect(() => first.current?.focus(), [])
  const [asked, setAsked] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const written = useMemo(() => ({ id: begun.id, name: '', body }), [begun.id, body])
  const filled = useFilled(written, values)
  const problem =
    filled && !filled.ok ? ownMacrosWords.unreadable(number(filled.line), remarkWords(filled.problem)) : ''
  const [noName, noBody] = [name.trim() === '', body.trim() === '']
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (noName || noBody || problem) return
    const reply = await view.actions.saveMacro({ id: begun.id, name: name.trim(), body })
    if (reply.ok) onSaved(name.trim())
    else setFailure(reply.failure)
  }
  return (
    <form
      className={styles.draft}
      aria-label={ownMacrosWords.form}
      onSubmit={save}
      noValidate
      data-macro-form=""
    >
      <p className={styles.soft}>{ownMacrosWords.about}</p>
      <TextField
        ref={first}
        label={ownMacrosWords.name}
        value={name}
        maxLength={200}
        error={asked && noName ? ownMacrosWords.noName : undefined}
        onChange={({ currentTarget }) => setWritten({ id: begun.id, name: currentTarget.value, body })}
      />
      <DraftText
        label={ownMacrosWords.body}
        text={body}
        onChange={(next) => setWritten({ id: begun.id, name, body: next })}
      />
      {asked && noBody && <Notice tone="bad" title={ownMacrosWords.noBody} />}
      {problem && <Notice tone="bad" title={problem} />}
      {begun.variables && begun.variables.length > 0 && (
        <Notice tone="good" title={ownMacrosWords.replaced(listOf(begun.variables))} />
      )}
      {mayNameSomebody(body) && <Notice tone="warn" title={ownMacrosWords.mayName} />}
      {filled?.ok && filled.text !== body && (
        <p dir="auto" className={styles.filled} data-preview="">
          <b>{macrosWords.preview}:</b> {filled.text}
        </p>
      )}
      {failure && <Failures failures={[failure]} severe view={view} />}
      <span className={styles.actions}>
        <Button look="main" type="submit" data-do="save-macro">
          {ownMacrosWords.save}
        </Button>
        <Button onClick={onCancel}>{ownMacrosWords.cancel}</Button>
      </span>
    </form>
  )
}
