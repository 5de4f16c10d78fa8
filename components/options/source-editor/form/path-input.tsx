import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import { pathProblem } from '../../problems.ts'
import { formWords } from '../../words/form.ts'
import { useEditor } from '../editor-context.ts'
import { Field } from './field.tsx'
import styles from './form.module.css'
import list from './path-input.module.css'
import { pathsOf, type Suggestion, suggestionsFor } from './suggestions.ts'

interface PathInputProps {
  label: string
  help?: string | undefined
  bare?: boolean
  problem?: string | undefined
  placeholder?: string
  value: string
  /** What the path starts at in the sample; `undefined` where there is none. */
  sample?: unknown
  /** What to complete from instead of the sample. */
  among?: readonly Suggestion[]
  onPath(next: string): void
  onFocus?: () => void
  autoFocus?: boolean
}

/** A path into a reply: checked as it is typed, and completed from the sample, after the ARIA combobox pattern. */
export function PathInput(props: PathInputProps) {
  const { label, help, bare, value, placeholder, sample, among, onPath, onFocus, autoFocus } = props
  const { workbench } = useEditor()
  const listId = useId()
  const deferred = useDeferredValue(value)
  const suggestions = useMemo(
    () => suggestionsFor(among ?? pathsOf(sample), deferred),
    [among, sample, deferred],
  )
  const box = useCombobox(suggestions, onPath)
  const wrong = value === '' ? undefined : pathProblem(workbench, value)
  return (
    <Field label={label} help={help} bare={bare ?? false} problem={wrong ?? props.problem}>
      {(control) => (
        <div className={list.around}>
          <input
            {...control}
            type="text"
            role="combobox"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={box.open}
            aria-controls={listId}
            aria-activedescendant={box.active === undefined ? undefined : `${listId}-${box.active}`}
            placeholder={placeholder}
            value={value}
            className={`${styles.input} ${styles.code}`}
            onChange={({ target }) => {
              onPath(target.value)
              box.show()
            }}
            onKeyDown={box.onKeyDown}
            onFocus={onFocus}
            onBlur={box.hide}
            // biome-ignore lint/a11y/noAutofocus: a row that was opened by a click is to be written in
            autoFocus={autoFocus}
          />
          <Listbox id={listId} label={label} suggestions={box.open ? suggestions : []} box={box} />
        </div>
      )}
    </Field>
  )
}

type Box = ReturnType<typeof useCombobox>

function useCombobox(suggestions: readonly Suggestion[], onPath: (next: string) => void) {
  const [shown, setShown] = useState(false)
  const [active, setActive] = useState<number>()
  const open = shown && suggestions.length > 0
  const hide = () => {
    setShown(false)
    setActive(undefined)
  }
  const take = ({ path }: Suggestion) => {
    onPath(path)
    hide()
  }
  const move = (step: number) => {
    setShown(true)
    const { length } = suggestions
    if (length > 0)
      setActive(active === undefined ? (step > 0 ? 0 : length - 1) : (active + step + length) % length)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = open && active !== undefined ? suggestions[active] : undefined
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && chosen) take(chosen)
    else if (event.key === 'Escape' && open) hide()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return {
    open,
    active: open && active !== undefined && active < suggestions.length ? active : undefined,
    onKeyDown,
    hide,
    take,
    show: () => {
      setShown(true)
      setActive(undefined)
    },
  }
}

interface ListboxProps {
  id: string
  label: string
  suggestions: readonly Suggestion[]
  box: Box
}

/** Always in the document, so that the box's `aria-controls` holds; hidden while it is empty. */
function Listbox({ id, label, suggestions, box }: ListboxProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={formWords.pathsFor(label)}
      hidden={suggestions.length === 0}
      className={list.list}
    >
      {suggestions.map((suggestion, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the active option
        <div
          key={suggestion.path}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === box.active}
          className={list.option}
          // The box must not lose the focus before the click has arrived.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => box.take(suggestion)}
          onKeyDown={undefined}
        >
          <code>{suggestion.path}</code> <span className={list.value}>{suggestion.value}</span>
        </div>
      ))}
    </div>
  )
}
