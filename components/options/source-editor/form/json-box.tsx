import { TextBox } from './field.tsx'
import { jsonText, readJson } from './json-text.ts'
import { useLocal } from './use-local.ts'

interface JsonBoxProps {
  label: string
  help?: string
  problem?: string | undefined
  rows?: number
  placeholder?: string
  /** A text stands for itself: it is what was typed before it became JSON. */
  value: unknown
  onValue(next: unknown): void
}

/**
 * A JSON document in a box. A text that is no JSON yet is handed on as it stands, as a text, so that the draft keeps
 * it; the place of the mistake is said below.
 */
export function JsonBox({ label, help, problem, rows, placeholder, value, onValue }: JsonBoxProps) {
  const [text, setText] = useLocal(value, textOf, parsed, onValue)
  const read = readJson(text)
  return (
    <TextBox
      label={label}
      help={help}
      problem={read.ok ? problem : read.problem}
      value={text}
      onText={setText}
      {...(rows === undefined ? {} : { rows })}
      placeholder={placeholder}
    />
  )
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : jsonText(value))

function parsed(text: string): unknown {
  const read = readJson(text)
  return read.ok ? read.value : text
}
