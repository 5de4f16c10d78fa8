import { SelectField } from '#components/ui/select-field.tsx'
import { CodeArea, TextField } from '#components/ui/text-field.tsx'
import { launchesWords } from '../words/launches.ts'
import type { LaunchFieldsProps, TypedLaunch } from './launch-edits.ts'

const auths: readonly TypedLaunch['auth'][] = ['bearer', 'basic', 'api-key', 'none']

/** What a session's request sends, and what is taken from its answer. */
export function SessionFields({ typed, problemAt, onChange }: LaunchFieldsProps) {
  return (
    <>
      <SelectField
        label={launchesWords.who}
        value={typed.auth}
        onChange={({ currentTarget }) =>
          onChange({ auth: auths.find((auth) => auth === currentTarget.value) ?? 'none' })
        }
      >
        {auths.map((auth) => (
          <option key={auth} value={auth}>
            {launchesWords.auths[auth]}
          </option>
        ))}
      </SelectField>
      {typed.auth === 'api-key' && <KeyFields typed={typed} problemAt={problemAt} onChange={onChange} />}
      <CodeArea
        label={launchesWords.body}
        rows={5}
        value={typed.body}
        error={problemAt('body')}
        help={launchesWords.bodyHelp}
        onChange={({ currentTarget }) => onChange({ body: currentTarget.value })}
      />
      <TextField
        label={launchesWords.link}
        placeholder="session.agentUrl"
        value={typed.link}
        error={problemAt('link')}
        help={launchesWords.linkHelp}
        onChange={({ currentTarget }) => onChange({ link: currentTarget.value })}
      />
      <TextField
        label={launchesWords.invitation}
        placeholder="session.customerUrl"
        value={typed.invitation}
        help={launchesWords.invitationHelp}
        onChange={({ currentTarget }) => onChange({ invitation: currentTarget.value })}
      />
    </>
  )
}

function KeyFields({ typed, problemAt, onChange }: LaunchFieldsProps) {
  return (
    <>
      <TextField
        label={launchesWords.header}
        placeholder="X-Api-Key"
        spellCheck={false}
        value={typed.header}
        error={problemAt('header')}
        onChange={({ currentTarget }) => onChange({ header: currentTarget.value })}
      />
      <TextField
        label={launchesWords.prefix}
        placeholder="Key "
        spellCheck={false}
        value={typed.prefix}
        onChange={({ currentTarget }) => onChange({ prefix: currentTarget.value })}
      />
    </>
  )
}
