import { type FormEvent, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { languageName } from '#components/ui/locale.ts'
import { SelectField } from '#components/ui/select-field.tsx'
import { TextArea, TextField } from '#components/ui/text-field.tsx'
import { PanelLanguage } from '#lib/contract/language.ts'
import { macroVariables } from '#lib/drafting/macros/values.ts'
import { teamMacrosWords } from '../words/team-macros.ts'
import { Filled } from './filled.tsx'
import type { TypedMacro } from './macro-edits.ts'
import styles from './macros.module.css'
import { useExample } from './use-example.ts'

interface MacroFormProps {
  /** Of the form, for those who do not see it. */
  name: string
  /** What its button says. */
  submit: string
  begun: TypedMacro
  onSubmit(typed: TypedMacro): void
  onCancel?: () => void
}

/** Writes a macro: its text is shown filled while it is typed. One that cannot be filled is not taken. */
export function MacroForm({ name, submit, begun, onSubmit, onCancel }: MacroFormProps) {
  const [typed, setTyped] = useState(begun)
  const [asked, setAsked] = useState(false)
  const example = useExample(typed.body)
  const change = (part: Partial<TypedMacro>) => setTyped({ ...typed, ...part })
  const [noName, noText] = [typed.name.trim() === '', typed.body.trim() === '']
  const submitted = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!noName && !noText && example?.ok !== false) onSubmit(typed)
  }
  return (
    <form className={styles.form} aria-label={name} onSubmit={submitted} noValidate>
      <TextField
        label={teamMacrosWords.name}
        value={typed.name}
        error={asked && noName ? teamMacrosWords.noName : undefined}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <MacroText
        text={typed.body}
        error={asked && noText ? teamMacrosWords.noText : undefined}
        onChange={(body) => change({ body })}
      />
      <Filled body={typed.body} />
      <div className={styles.pair}>
        <TextField
          label={teamMacrosWords.folder}
          help={teamMacrosWords.folderHelp}
          value={typed.folder}
          onChange={({ currentTarget }) => change({ folder: currentTarget.value })}
        />
        <SelectField
          label={teamMacrosWords.language}
          value={typed.language}
          onChange={({ currentTarget }) => change({ language: currentTarget.value })}
        >
          <option value="">{teamMacrosWords.anyLanguage}</option>
          {PanelLanguage.options.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag)}
            </option>
          ))}
        </SelectField>
      </div>
      <div className={styles.buttons}>
        <Button type="submit">{submit}</Button>
        {onCancel && <Button onClick={onCancel}>{teamMacrosWords.cancel}</Button>}
      </div>
    </form>
  )
}

interface MacroTextProps {
  text: string
  error: string | undefined
  onChange(text: string): void
}

/** The text, and the variables that a press puts in at the caret. */
function MacroText({ text, error, onChange }: MacroTextProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const insert = (name: string) => {
    const field = area.current
    if (!field) return
    field.setRangeText(`{{ ${name} }}`, field.selectionStart, field.selectionEnd, 'end')
    onChange(field.value)
    field.focus()
  }
  return (
    <>
      <TextArea
        ref={area}
        label={teamMacrosWords.text}
        error={error}
        dir="auto"
        value={text}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <fieldset className={styles.variables}>
        <legend className={styles.caption}>{teamMacrosWords.variables}</legend>
        {macroVariables.map((name) => (
          <Button key={name} look="small" onClick={() => insert(name)}>
            {name}
          </Button>
        ))}
      </fieldset>
    </>
  )
}
