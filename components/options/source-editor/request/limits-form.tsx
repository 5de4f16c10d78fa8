import type { SourceDefinition } from '#lib/contract/source.ts'
import { useEditor } from '../editor-context.ts'
import { Fold } from '../form/fold.tsx'
import { Pairs } from '../form/form.tsx'
import { NumberInput } from '../form/number-input.tsx'
import { problemAt, problemsIn } from '../problems.ts'

interface LimitsFormProps {
  definition: SourceDefinition
  onChange(next: SourceDefinition): void
}

type Limit = 'timeoutMs' | 'maxBytes' | 'retries' | 'perMinute' | 'freshSeconds' | 'keepSeconds'

const limits: { name: Limit; label: string; help: string; optional?: true }[] = [
  {
    name: 'timeoutMs',
    label: 'Waits at most, in ms',
    help: '100 to 60,000. Agents wait no longer than this.',
  },
  { name: 'retries', label: 'Tries after the first', help: '0 to 5, with growing pauses.', optional: true },
  { name: 'maxBytes', label: 'Largest reply, in bytes', help: 'Up to 20,000,000.' },
  {
    name: 'perMinute',
    label: 'Requests a minute at most',
    help: 'Empty: no limit of Baton’s own.',
    optional: true,
  },
  {
    name: 'freshSeconds',
    label: 'Shown without asking again for, in seconds',
    help: 'Up to a day (86,400).',
  },
  {
    name: 'keepSeconds',
    label: 'Kept and shown as older data for, in seconds',
    help: 'Up to 30 days. After that it is deleted.',
  },
]

/** Time, size and how often, folded away: what a new source starts with suits most systems. */
export function LimitsForm({ definition, onChange }: LimitsFormProps) {
  const { problems } = useEditor()
  const set = (name: Limit, value: number | undefined, optional?: true) => {
    const { [name]: _, ...rest } = definition
    onChange({
      ...rest,
      ...(value === undefined && optional ? {} : { [name]: value ?? Number.NaN }),
    } as SourceDefinition)
  }
  const urgent = limits.some(({ name }) => problemsIn(problems, `definition.${name}`).length > 0)
  return (
    <Fold title="Time, size and how often" note={note(definition)} urgent={urgent}>
      <Pairs>
        {limits.map(({ name, label, help, optional }) => (
          <NumberInput
            key={name}
            label={label}
            help={help}
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
        The system refuses requests that say where they come from: leave the Origin header out
      </label>
    </Fold>
  )
}

const note = ({ timeoutMs, retries = 0 }: SourceDefinition) =>
  Number.isFinite(timeoutMs)
    ? `${timeoutMs / 1000} s, ${retries === 1 ? '1 retry' : `${retries} retries`}`
    : undefined
