import { useEditor } from '../editor-context.ts'
import { SelectInput, TextInput } from '../form/field.tsx'
import { Rows } from '../form/rows.tsx'
import { problemAt } from '../problems.ts'
import { optionsOf } from '../words.ts'
import { BodyForm } from './body-form.tsx'
import { WithHoles } from './hole-chips.tsx'
import { unknownHoles } from './holes.ts'
import { MoreForm } from './more-form.tsx'
import { withPath } from './pasted-path.ts'
import styles from './request.module.css'
import { type RequestKind, requestKinds } from './request-kind.ts'
import { type RequestFormProps, withPart } from './request-props.ts'
import { useRequestKind } from './use-request-kind.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** One request: as the API's documentation writes it, with holes for what is known of the customer. */
export function RequestForm(props: RequestFormProps) {
  const { request, place, holes, onChange } = props
  const { problems } = useEditor()
  const [kind, setKind] = useRequestKind(request, onChange)
  const unknown = unknownHoles([request.path, request.query, request.headers, request.body], holes)
  return (
    <WithHoles holes={holes}>
      <SelectInput<RequestKind>
        label="Kind"
        value={kind}
        options={optionsOf(requestKinds)}
        onSelect={setKind}
      />
      <div className={styles.line}>
        <SelectInput
          label="Method"
          value={request.method}
          options={methods.map((value) => ({ value, label: value }))}
          onSelect={(method) => onChange({ ...request, method })}
        />
        <TextInput
          label="Path"
          code
          placeholder="/api/v2/customers"
          help="Appended to the source’s address. Paste it with what follows its question mark."
          value={request.path}
          problem={problemAt(problems, `${place}.path`)}
          onText={(path) => onChange(withPath(request, path))}
        />
      </div>
      {unknown.length > 0 && (
        <p className={styles.unknown} role="status">
          {`Nothing gives ${unknown.map((name) => `{{${name}}}`).join(', ')}: a request that lacks a value is not sent.`}
        </p>
      )}
      {kind === 'rest' && <QueryRows {...props} />}
      <BodyForm kind={kind} request={request} place={place} onChange={onChange} />
      <Rows
        legend="Headers"
        columns={['Header', 'Value']}
        what="header"
        value={request.headers}
        problemOf={(name) => (secret.test(name) ? noSecret : undefined)}
        onValue={(headers) => onChange(withPart(request, 'headers', headers))}
      />
      <MoreForm {...props} />
    </WithHoles>
  )
}

const secret = /^(authorization|cookie|.*(api-?key|token|secret).*)$/i
const noSecret = 'No secrets here: this goes to every agent. Choose on “Connect” how Baton proves who asks.'

function QueryRows({ request, onChange }: RequestFormProps) {
  return (
    <Rows
      legend="Parameters of the address"
      help="What comes after the question mark: ?email={{email}}&limit=20"
      columns={['Parameter', 'Value']}
      what="parameter"
      value={request.query}
      onValue={(query) => onChange(withPart(request, 'query', query))}
    />
  )
}
