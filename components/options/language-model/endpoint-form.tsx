import { SelectField } from '#components/ui/select-field.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import type { ConfigProblem } from '#lib/contract/workbench.ts'
import { problemAt } from '../problems.ts'
import { modelWords } from '../words/model.ts'
import type { EndpointDraft } from './model-source.ts'

interface EndpointFormProps {
  model: EndpointDraft
  /** Places relative to the language model. */
  problems: readonly ConfigProblem[]
  onChange(change: Partial<EndpointDraft>): void
}

/** Where the language model is and what it is called there. */
export function EndpointForm({ model, problems, onChange }: EndpointFormProps) {
  return (
    <>
      <TextField
        label={modelWords.address}
        placeholder="https://llm.example.com/v1"
        value={model.url}
        error={model.url === '' ? undefined : problemAt(problems, 'url')}
        help={modelWords.addressHelp}
        onChange={({ currentTarget }) => onChange({ url: currentTarget.value.trim() })}
      />
      <TextField
        label={modelWords.name}
        value={model.model}
        help={modelWords.nameHelp}
        onChange={({ currentTarget }) => onChange({ model: currentTarget.value })}
      />
      <SelectField
        label={modelWords.who}
        value={model.auth}
        onChange={({ currentTarget }) =>
          onChange({ auth: currentTarget.value === 'none' ? 'none' : 'bearer' })
        }
      >
        <option value="bearer">{modelWords.auths.bearer}</option>
        <option value="none">{modelWords.auths.none}</option>
      </SelectField>
      <TextField
        label={modelWords.seconds}
        type="number"
        min={1}
        max={60}
        value={model.timeoutMs / 1000}
        onChange={({ currentTarget }) => onChange({ timeoutMs: milliseconds(currentTarget.value) })}
      />
    </>
  )
}

const milliseconds = (seconds: string) => Math.min(60_000, Math.max(1000, Math.round(Number(seconds) * 1000)))
