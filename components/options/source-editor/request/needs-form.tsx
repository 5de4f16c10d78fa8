import { sourceRoles } from '#components/labels.ts'
import type { ContextKey, SourceDefinition, SourceRole } from '#lib/contract/source.ts'
import { problemAt } from '../../problems.ts'
import { requestWords } from '../../words/request.ts'
import { useEditor } from '../editor-context.ts'
import { Checks } from '../form/checks.tsx'
import { SelectInput } from '../form/field.tsx'
import { Fold } from '../form/fold.tsx'
import { contextKeys, optionsOf } from '../words.ts'

interface NeedsFormProps {
  definition: SourceDefinition
  onChange(next: SourceDefinition): void
}

const usual: readonly ContextKey[] = [
  'email',
  'orderNumber',
  'phone',
  'customerId',
  'conversationId',
  'ticketId',
  'name',
]

/** The role of the source, and what must be known before it can be asked. */
export function NeedsForm({ definition, onChange }: NeedsFormProps) {
  const { problems } = useEditor()
  const words = requestWords.needs
  const { role, needs, provides } = definition
  return (
    <>
      <SelectInput<SourceRole>
        label={words.role}
        value={role}
        options={optionsOf(sourceRoles)}
        help={words.roleHelp}
        onSelect={(next) => onChange({ ...definition, role: next })}
      />
      <Needs
        needs={needs}
        problem={problemAt(problems, 'definition.needs', true)}
        onChange={(next) => onChange({ ...definition, needs: next })}
      />
      <Fold title={words.provides} note={provides.map((key) => contextKeys[key]).join(', ')}>
        <Checks
          legend={words.providesLegend}
          help={words.providesHelp}
          options={optionsOf(contextKeys)}
          chosen={provides}
          onChosen={(next) => onChange({ ...definition, provides: next })}
        />
      </Fold>
    </>
  )
}

interface NeedsProps {
  needs: SourceDefinition['needs']
  problem: string | undefined
  onChange(next: SourceDefinition['needs']): void
}

/** Any one of the chosen is enough. Where a preset needs several together, each such group is shown as it is. */
function Needs({ needs, problem, onChange }: NeedsProps) {
  const words = requestWords.needs
  const together = (group: ContextKey[]) => group.map((key) => contextKeys[key]).join(words.and)
  const single = needs.flatMap((group) => (group.length === 1 && group[0] ? [group[0]] : []))
  const groups = needs.filter((group) => group.length > 1)
  const more = Object.keys(contextKeys).filter((key) => !usual.includes(key as ContextKey)) as ContextKey[]
  const shown = [...usual, ...more.filter((key) => single.includes(key))]
  const empty = needs.length === 0 || needs.some((group) => group.length === 0)
  return (
    <>
      <Checks
        legend={words.legend}
        problem={empty ? words.chooseOne : problem}
        options={shown.map((value) => ({ value, label: contextKeys[value] }))}
        chosen={single}
        onChosen={(next) => onChange([...next.map((key) => [key]), ...groups])}
      />
      {groups.length > 0 && <p>{words.allOf(groups.map(together).join(words.or))}</p>}
    </>
  )
}
