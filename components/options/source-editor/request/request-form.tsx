import { problemAt } from '../../problems.ts'
import { formWords } from '../../words/form.ts'
import { requestWords } from '../../words/request.ts'
import { useEditor } from '../editor-context.ts'
import { SelectInput, TextInput } from '../form/field.tsx'
import { Rows } from '../form/rows.tsx'
import { optionsOf } from '../words.ts'
import { BodyForm } from './body-form.tsx'
import { WithHoles } from './hole-chips.tsx'
import { unknownHoles } from './holes.ts'
import { MoreForm } from './more-form.tsx'
import { withPath } from './pasted-path.ts'
import styles from './request.module.css'
import type { RequestKind } from './request-kind.ts'
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
        label={requestWords.kind}
        value={kind}
        options={optionsOf<RequestKind>(requestWords.kinds)}
        onSelect={setKind}
      />
      <div className={styles.line}>
        <SelectInput
          label={requestWords.method}
          value={request.method}
          options={methods.map((value) => ({ value, label: value }))}
          onSelect={(method) => onChange({ ...request, method })}
        />
        <TextInput
          label={requestWords.path}
          code
          placeholder="/api/v2/customers"
          help={requestWords.pathHelp}
          value={request.path}
          problem={problemAt(problems, `${place}.path`)}
          onText={(path) => onChange(withPath(request, path))}
        />
      </div>
      {unknown.length > 0 && (
        <p className={styles.unknown} role="status">
          {requestWords.unknown(unknown.map((name) => `{{${name}}}`).join(', '))}
        </p>
      )}
      {kind === 'rest' && <QueryRows {...props} />}
      <BodyForm kind={kind} request={request} place={place} onChange={onChange} />
      <Rows
        legend={requestWords.headers}
        columns={[formWords.columns.header, formWords.columns.value]}
        what="header"
        value={request.headers}
        problemOf={(name) => (secret.test(name) ? requestWords.noSecret : undefined)}
        onValue={(headers) => onChange(withPart(request, 'headers', headers))}
      />
      <MoreForm {...props} />
    </WithHoles>
  )
}

const secret = /^(authorization|cookie|.*(api-?key|token|secret).*)$/i

function QueryRows({ request, onChange }: RequestFormProps) {
  return (
    <Rows
      legend={requestWords.query}
      help={requestWords.queryHelp}
      columns={[formWords.columns.parameter, formWords.columns.value]}
      what="parameter"
      value={request.query}
      onValue={(query) => onChange(withPart(request, 'query', query))}
    />
  )
}
