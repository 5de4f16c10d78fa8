import { Button, IconButton } from '#components/ui/button.tsx'
import { CloseIcon } from '#components/ui/icons.tsx'
import type { Condition } from '#lib/contract/team-config.ts'
import { problemAt } from '../../problems.ts'
import { connectWords } from '../../words/connect.ts'
import { useEditor } from '../editor-context.ts'
import { Checks } from '../form/checks.tsx'
import { SelectInput, TextInput } from '../form/field.tsx'
import { useLocal } from '../form/use-local.ts'
import type { SourceDraft } from '../props.ts'
import { conditionFields, optionsOf } from '../words.ts'
import styles from './connect.module.css'

interface ScopeProps {
  source: SourceDraft
  helpdesks: readonly { id: string; name: string }[]
  onChange(part: Partial<SourceDraft>): void
}

/** The tickets that the source is asked for: those of some helpdesks, of a queue, a mailbox, a brand. */
export function Scope({ source, helpdesks, onChange }: ScopeProps) {
  const { problems } = useEditor()
  const words = connectWords.scope
  const { appliesTo = [] } = source
  const set = (next: Condition[]) => onChange({ appliesTo: next.length > 0 ? next : undefined })
  return (
    <>
      {helpdesks.length > 1 && (
        <Checks
          legend={words.helpdesks}
          help={words.helpdesksHelp}
          problem={problemAt(problems, 'helpdesks', true)}
          options={helpdesks.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={source.helpdesks ?? []}
          onChosen={(next) => onChange({ helpdesks: next.length > 0 ? next : undefined })}
        />
      )}
      {appliesTo.length === 0 && <p className={styles.fine}>{words.everyTicket}</p>}
      {appliesTo.map((condition, index) => (
        <ConditionRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition is its place; nothing else names it
          key={index}
          condition={condition}
          number={index + 1}
          problem={problemAt(problems, `appliesTo.${index}`, true)}
          onChange={(next) => set(appliesTo.map((one, at) => (at === index ? next : one)))}
          onRemove={() => set(appliesTo.filter((_, at) => at !== index))}
        />
      ))}
      <div>
        <Button look="small" onClick={() => set([...appliesTo, { on: 'queue', oneOf: [] }])}>
          {appliesTo.length === 0 ? words.some : words.add}
        </Button>
      </div>
    </>
  )
}

interface ConditionRowProps {
  condition: Condition
  number: number
  problem: string | undefined
  onChange(next: Condition): void
  onRemove(): void
}

function ConditionRow({ condition, number, problem, onChange, onRemove }: ConditionRowProps) {
  const words = connectWords.scope
  const [text, setText] = useLocal(
    condition.oneOf,
    (values) => values.join(', '),
    (typed) =>
      typed
        .split(',')
        .map((value) => value.trim())
        .filter(Boolean),
    (oneOf) => onChange({ ...condition, oneOf }),
  )
  return (
    <div className={styles.condition}>
      <SelectInput
        label={number === 1 ? words.only : words.and}
        value={condition.on}
        options={optionsOf(conditionFields)}
        onSelect={(on) => onChange({ ...condition, on })}
      />
      <TextInput
        label={words.oneOf}
        placeholder="Shop NL, Shop BE"
        help={words.oneOfHelp}
        value={text}
        problem={problem}
        onText={setText}
      />
      <IconButton label={words.remove(number)} icon={<CloseIcon />} onClick={onRemove} />
    </div>
  )
}
