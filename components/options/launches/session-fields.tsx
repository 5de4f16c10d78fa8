import { SelectField } from '#components/ui/select-field.tsx'
import { CodeArea, TextField } from '#components/ui/text-field.tsx'
import type { TypedLaunch } from './launch-edits.ts'

interface SessionFieldsProps {
  typed: TypedLaunch
  problemAt(field: keyof TypedLaunch): string | undefined
  onChange(next: Partial<TypedLaunch>): void
}

const authOf = (value: string): TypedLaunch['auth'] =>
  value === 'none' || value === 'basic' ? value : 'bearer'

/** What a session's request sends, and what is taken from its answer. */
export function SessionFields({ typed, problemAt, onChange }: SessionFieldsProps) {
  return (
    <>
      <SelectField
        label="Who may ask it"
        value={typed.auth}
        onChange={({ currentTarget }) => onChange({ auth: authOf(currentTarget.value) })}
      >
        <option value="bearer">Whoever has a token</option>
        <option value="basic">Whoever has a user name and password</option>
        <option value="none">Whoever reaches it</option>
      </SelectField>
      <CodeArea
        label="What is sent, as JSON"
        rows={5}
        value={typed.body}
        error={problemAt('body')}
        help="It may also hold {{customer.email}}, {{customer.name}} and {{customer.phone}}. Agents see what is handed over."
        onChange={({ currentTarget }) => onChange({ body: currentTarget.value })}
      />
      <TextField
        label="Where the answer has the agent’s link"
        placeholder="session.agentUrl"
        value={typed.link}
        error={problemAt('link')}
        help="A JMESPath expression: names joined by dots."
        onChange={({ currentTarget }) => onChange({ link: currentTarget.value })}
      />
      <TextField
        label="Where it has the invitation for the customer"
        placeholder="session.customerUrl"
        value={typed.invitation}
        help="Empty where there is none."
        onChange={({ currentTarget }) => onChange({ invitation: currentTarget.value })}
      />
    </>
  )
}
