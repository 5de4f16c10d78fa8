import { formWords } from '../../words/form.ts'
import { TextInput } from './field.tsx'
import { useLocal } from './use-local.ts'

interface NumberInputProps {
  label: string
  help?: string
  problem?: string | undefined
  value: number | undefined
  /** `undefined` where the field was emptied; `NaN` where it holds no number. */
  onNumber(next: number | undefined): void
}

/** A whole number, which may be left empty where the document allows it. */
export function NumberInput({ label, help, problem, value, onNumber }: NumberInputProps) {
  const [text, setText] = useLocal(
    value,
    (number) => (number === undefined || number === null || Number.isNaN(number) ? '' : String(number)),
    (typed) => (typed.trim() === '' ? undefined : Number(typed)),
    onNumber,
  )
  return (
    <TextInput
      label={label}
      help={help}
      problem={text !== '' && !/^\s*-?\d+\s*$/.test(text) ? formWords.wholeNumber : problem}
      value={text}
      inputMode="numeric"
      onText={setText}
    />
  )
}
