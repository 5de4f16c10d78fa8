import type { Auth } from '#lib/contract/source.ts'
import { problemAt } from '../../problems.ts'
import { connectWords } from '../../words/connect.ts'
import { formWords } from '../../words/form.ts'
import { useEditor } from '../editor-context.ts'
import { TextInput } from '../form/field.tsx'
import { Fold } from '../form/fold.tsx'
import { Pairs } from '../form/form.tsx'
import { Rows } from '../form/rows.tsx'
import { RedirectUrl } from './redirect-url.tsx'

type OAuth = Extract<Auth, { kind: 'oauth' }>

interface OAuthFieldsProps {
  auth: OAuth
  redirectUrl: string | undefined
  onChange(next: OAuth): void
}

/** What the system's page for developers gives for OAuth 2: two addresses and a client ID. */
export function OAuthFields({ auth, redirectUrl, onChange }: OAuthFieldsProps) {
  const { problems } = useEditor()
  const words = connectWords.oauth
  const problem = (name: string) => problemAt(problems, `definition.auth.${name}`)
  const { scope, parameters } = auth
  return (
    <>
      {redirectUrl && <RedirectUrl url={redirectUrl} />}
      <Pairs>
        <TextInput
          label={words.authorization}
          code
          placeholder="/oauth/authorize"
          help={words.authorizationHelp}
          value={auth.authorizationUrl}
          problem={problem('authorizationUrl')}
          onText={(authorizationUrl) => onChange({ ...auth, authorizationUrl: authorizationUrl.trim() })}
        />
        <TextInput
          label={words.token}
          code
          placeholder="/oauth/token"
          value={auth.tokenUrl}
          problem={problem('tokenUrl')}
          onText={(tokenUrl) => onChange({ ...auth, tokenUrl: tokenUrl.trim() })}
        />
        <TextInput
          label={words.clientId}
          code
          help={words.clientIdHelp}
          value={auth.clientId}
          problem={problem('clientId')}
          onText={(clientId) => onChange({ ...auth, clientId: clientId.trim() })}
        />
        <TextInput
          label={words.scope}
          code
          placeholder="read:customers read:orders"
          value={scope ?? ''}
          onText={(next) => onChange(withOptional(auth, { scope: next, parameters }))}
        />
      </Pairs>
      <Fold title={words.further} note={parameters && Object.keys(parameters).join(', ')}>
        <Rows
          legend={words.sent}
          help={words.sentHelp}
          columns={[formWords.columns.name, formWords.columns.value]}
          what="parameter"
          value={parameters}
          onValue={(next) => onChange(withOptional(auth, { scope, parameters: next }))}
        />
      </Fold>
    </>
  )
}

function withOptional(
  { scope: _, parameters: __, ...auth }: OAuth,
  { scope, parameters }: { scope: string | undefined; parameters: Record<string, string> | undefined },
): OAuth {
  return { ...auth, ...(scope && { scope }), ...(parameters && { parameters }) }
}
