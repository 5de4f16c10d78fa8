import { number } from '#components/ui/locale.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import { problemAt, problemsIn } from '../../problems.ts'
import { requestWords } from '../../words/request.ts'
import { useEditor } from '../editor-context.ts'
import { Fold } from '../form/fold.tsx'
import { Pairs } from '../form/form.tsx'
import { NumberInput } from '../form/number-input.tsx'

interface LimitsFormProps {
  definition: SourceDefinition
  onChange(next: SourceDefinition): void
}

type Limit = keyof typeof requestWords.limits.fields

const limits: { name: Limit; optional?: true }[] = [
  { name: 'timeoutMs' },
  { name: 'retries', optional: true },
  { name: 'maxBytes' },
  { name: 'perMinute', optional: true },
  { name: 'freshSeconds' },
  { name: 'keepSeconds' },
]

/** Time, size and how often, folded away: what a new source starts with suits most systems. */
export function LimitsForm({ definition, onChange }: LimitsFormProps) {
  const { problems } = useEditor()
  const words = requestWords.limits
  const set = (name: Limit, value: number | undefined, optional?: true) => {
    const { [name]: _, ...rest } = definition
    onChange({
      ...rest,
      ...(value === undefined && optional ? {} : { [name]: value ?? Number.NaN }),
    } as SourceDefinition)
  }
  const urgent = limits.some(({ name }) => problemsIn(problems, `definition.${name}`).length > 0)
  return (
    <Fold title={words.fold} note={note(definition)} urgent={urgent}>
      <Pairs>
        {limits.map(({ name, optional }) => (
          <NumberInput
            key={name}
            label={words.fields[name].label}
            help={words.fields[name].help}
            value={definition[name]}
            problem={problemAt(problems, `definition.${name}`)}
            onNumber={(value) => set(name, value, optional)}
          />
        ))}
      </Pairs>
      <label>
        <input
          type="checkbox"
          checked={definition.withoutOrigin ?? false}
          onChange={({ target }) => {
            const { withoutOrigin: _, ...rest } = definition
            onChange(target.checked ? { ...rest, withoutOrigin: true } : rest)
          }}
        />{' '}
        {words.withoutOrigin}
      </label>
    </Fold>
  )
}

const note = ({ timeoutMs, retries = 0 }: SourceDefinition) =>
  Number.isFinite(timeoutMs) ? requestWords.limits.note(number(timeoutMs / 1000), retries) : undefined
