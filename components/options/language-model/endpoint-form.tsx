import { SelectField } from '#components/ui/select-field.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import type { ConfigProblem } from '#lib/contract/workbench.ts'
import type { EndpointDraft } from './model-source.ts'

interface EndpointFormProps {
  model: EndpointDraft
  /** Places relative to the language model. */
  problems: readonly ConfigProblem[]
  onChange(change: Partial<EndpointDraft>): void
}

/** Where the language model is and what it is called there. */
export function EndpointForm({ model, problems, onChange }: EndpointFormProps) {
  const problemAt = (place: string) => problems.find(({ path }) => path === place)?.problem
  return (
    <>
      <TextField
        label="Address"
        placeholder="https://llm.example.com/v1"
        value={model.url}
        error={model.url === '' ? undefined : problemAt('url')}
        help="Without /chat/completions. https, or http for a server on this computer."
        onChange={({ currentTarget }) => onChange({ url: currentTarget.value.trim() })}
      />
      <TextField
        label="Name of the model"
        value={model.model}
        help="As the endpoint calls it. Agents see it beside what it has written."
        onChange={({ currentTarget }) => onChange({ model: currentTarget.value })}
      />
      <SelectField
        label="Who may ask it"
        value={model.auth}
        onChange={({ currentTarget }) =>
          onChange({ auth: currentTarget.value === 'none' ? 'none' : 'bearer' })
        }
      >
        <option value="bearer">Whoever has an API key</option>
        <option value="none">Whoever reaches it</option>
      </SelectField>
      <TextField
        label="Seconds to wait for it"
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
