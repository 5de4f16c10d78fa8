import type { Auth, SourceDefinition } from '#lib/contract/source.ts'
import { problemAt } from '../../problems.ts'
import { connectWords } from '../../words/connect.ts'
import { useEditor } from '../editor-context.ts'
import { SelectInput, TextInput } from '../form/field.tsx'
import { Pairs } from '../form/form.tsx'
import { authHelp, authKinds, optionsOf } from '../words.ts'
import { blankAuth } from './blank-auth.ts'
import { LoginFields } from './login-fields.tsx'
import { OAuthFields } from './oauth-fields.tsx'

interface AuthFormProps {
  definition: SourceDefinition
  redirectUrl: string | undefined
  onChange(next: SourceDefinition): void
}

/** How requests prove who asks, chosen by the words that an API's documentation uses. */
export function AuthForm({ definition, redirectUrl, onChange }: AuthFormProps) {
  const { auth } = definition
  const set = (next: Auth) => onChange({ ...definition, auth: next })
  return (
    <>
      <SelectInput
        label={connectWords.who.wants}
        value={auth.kind}
        options={optionsOf(authKinds)}
        help={authHelp[auth.kind]}
        onSelect={(kind) => set(blankAuth(kind))}
      />
      {auth.kind === 'api-key' && <ApiKeyFields auth={auth} onChange={set} />}
      {auth.kind === 'oauth' && <OAuthFields auth={auth} redirectUrl={redirectUrl} onChange={set} />}
      {auth.kind === 'login' && <LoginFields auth={auth} onChange={set} />}
    </>
  )
}

interface ApiKeyFieldsProps {
  auth: Extract<Auth, { kind: 'api-key' }>
  onChange(next: Auth): void
}

function ApiKeyFields({ auth, onChange }: ApiKeyFieldsProps) {
  const { problems } = useEditor()
  const words = connectWords.apiKey
  return (
    <Pairs>
      <SelectInput
        label={words.in}
        value={auth.in}
        options={[
          { value: 'header', label: words.header },
          { value: 'query', label: words.query },
        ]}
        onSelect={(place) => onChange({ ...auth, in: place })}
      />
      <TextInput
        label={auth.in === 'header' ? words.headerName : words.parameterName}
        code
        placeholder={auth.in === 'header' ? 'X-Auth-Token' : 'api_key'}
        value={auth.name}
        problem={problemAt(problems, 'definition.auth.name')}
        onText={(name) => onChange({ ...auth, name: name.trim() })}
      />
      {auth.in === 'header' && (
        <TextInput
          label={words.prefix}
          code
          placeholder="Token "
          value={auth.prefix ?? ''}
          onText={(prefix) =>
            onChange({ kind: auth.kind, in: auth.in, name: auth.name, ...(prefix && { prefix }) })
          }
        />
      )}
    </Pairs>
  )
}
