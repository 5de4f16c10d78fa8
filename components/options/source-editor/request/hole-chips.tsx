import { type ReactNode, useRef } from 'react'
import { requestWords } from '../../words/request.ts'
import { contextKeys } from '../words.ts'
import styles from './request.module.css'

interface WithHolesProps {
  /** Names that can stand in double braces here. */
  holes: readonly string[]
  children: ReactNode
}

type TextControl = HTMLInputElement | HTMLTextAreaElement

const isText = (target: EventTarget): target is TextControl =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')

/** Fields with the values that can be put into them: a chip writes its name at the caret of the field used last. */
export function WithHoles({ holes, children }: WithHolesProps) {
  const last = useRef<TextControl>(undefined)
  const insert = (name: string) => {
    const field = last.current
    if (!field?.isConnected || field.disabled) return
    const [start, end] = [
      field.selectionStart ?? field.value.length,
      field.selectionEnd ?? field.value.length,
    ]
    field.setRangeText(`{{${name}}}`, start, end, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only remembers which of its fields was used last
    <div
      className={styles.holesAround}
      onFocus={({ target }) => {
        if (isText(target)) last.current = target
      }}
    >
      <fieldset className={styles.holes} aria-label={requestWords.holes}>
        <span className={styles.holesTitle}>{requestWords.holesTitle}</span>
        {holes.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.hole}
            title={contextKeys[name as keyof typeof contextKeys] ?? name}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => insert(name)}
          >
            {`{{${name}}}`}
          </button>
        ))}
      </fieldset>
      {children}
    </div>
  )
}
