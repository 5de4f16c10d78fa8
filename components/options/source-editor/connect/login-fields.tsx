import type { Auth } from '#lib/contract/source.ts'
import { problemAt } from '../../problems.ts'
import { connectWords } from '../../words/connect.ts'
import { formWords } from '../../words/form.ts'
import { useEditor } from '../editor-context.ts'
import { TextInput } from '../form/field.tsx'
import { Fold } from '../form/fold.tsx'
import { Pairs } from '../form/form.tsx'
import { Rows } from '../form/rows.tsx'
import { RequestForm } from '../request/request-form.tsx'

type Login = Extract<Auth, { kind: 'login' }>

interface LoginFieldsProps {
  auth: Login
  onChange(next: Login): void
}

const holes = ['username', 'password']

/** A request that turns user name and password into a token, and how the token is sent from then on. */
export function LoginFields({ auth, onChange }: LoginFieldsProps) {
  const { problems } = useEditor()
  const words = connectWords.login
  const names = [...Object.keys(auth.request.bind ?? {}), ...Object.keys(auth.bindHeaders ?? {})]
  return (
    <>
      <RequestForm
        request={auth.request}
        place="definition.auth.request"
        holes={holes}
        waits={[]}
        only="log-in"
        onChange={(request) => onChange({ ...auth, request })}
      />
      <Pairs>
        <TextInput
          label={words.header}
          code
          value={auth.header}
          problem={problemAt(problems, 'definition.auth.header')}
          onText={(header) => onChange({ ...auth, header: header.trim() })}
        />
        <TextInput
          label={words.prefix}
          code
          value={auth.prefix}
          onText={(prefix) => onChange({ ...auth, prefix })}
        />
        <TextInput
          label={words.value}
          code
          help={names.length > 0 ? words.known(names.map((name) => `{{${name}}}`).join(', ')) : undefined}
          value={auth.value}
          problem={problemAt(problems, 'definition.auth.value')}
          onText={(value) => onChange({ ...auth, value })}
        />
      </Pairs>
      <Fold title={words.inHeader} note={auth.bindHeaders && Object.values(auth.bindHeaders).join(', ')}>
        <Rows
          legend={words.headerNames}
          columns={[formWords.columns.name, formWords.columns.header]}
          what="name"
          value={auth.bindHeaders}
          onValue={(next) => onChange(withHeaders(auth, next))}
        />
      </Fold>
      <label>
        <input
          type="checkbox"
          checked={auth.encode === 'base64'}
          onChange={({ target }) => onChange(encoded(auth, target.checked))}
        />{' '}
        {words.base64}
      </label>
    </>
  )
}

function withHeaders({ bindHeaders: _, ...auth }: Login, next: Record<string, string> | undefined): Login {
  return next ? { ...auth, bindHeaders: next } : auth
}

function encoded({ encode: _, ...auth }: Login, on: boolean): Login {
  return on ? { ...auth, encode: 'base64' } : auth
}
