import type { RequestTemplate } from '#lib/contract/source.ts'
import { problemAt } from '../../problems.ts'
import { formWords } from '../../words/form.ts'
import { requestWords } from '../../words/request.ts'
import { useEditor } from '../editor-context.ts'
import { SelectInput, TextBox, TextInput } from '../form/field.tsx'
import { JsonBox } from '../form/json-box.tsx'
import { Rows } from '../form/rows.tsx'
import { isObject, type RequestKind } from './request-kind.ts'

interface BodyFormProps {
  kind: RequestKind
  request: RequestTemplate
  place: string
  onChange(next: RequestTemplate): void
}

type Json = RequestTemplate['body']

/** What is sent along, in the form that the kind of request has. */
export function BodyForm(props: BodyFormProps) {
  if (props.kind === 'graphql') return <GraphqlBody {...props} />
  if (props.kind === 'json-rpc') return <RpcBody {...props} />
  return <RestBody {...props} />
}

function GraphqlBody({ request, place, onChange }: BodyFormProps) {
  const { problems } = useEditor()
  const body = isObject(request.body) ? request.body : {}
  const set = (part: Record<string, unknown>) => {
    const { variables, ...rest } = { ...body, ...part }
    onChange({ ...request, body: { ...rest, ...(variables !== undefined && { variables }) } as Json })
  }
  return (
    <>
      <TextBox
        label={requestWords.body.query}
        rows={12}
        help={requestWords.body.queryHelp}
        problem={problemAt(problems, `${place}.body`, true)}
        value={typeof body.query === 'string' ? body.query : ''}
        onText={(query) => set({ query })}
      />
      <JsonBox
        label={requestWords.body.variables}
        rows={4}
        placeholder='{ "email": "{{email}}" }'
        value={body.variables}
        onValue={(variables) => set({ variables })}
      />
    </>
  )
}

function RpcBody({ request, place, onChange }: BodyFormProps) {
  const { problems } = useEditor()
  const body = isObject(request.body) ? request.body : {}
  const set = (part: Record<string, unknown>) => onChange({ ...request, body: { ...body, ...part } as Json })
  return (
    <>
      <TextInput
        label={requestWords.body.remote}
        code
        placeholder="model.sale.search_read"
        problem={problemAt(problems, `${place}.body`, true)}
        value={typeof body.method === 'string' ? body.method : ''}
        onText={(method) => set({ method })}
      />
      <JsonBox
        label={requestWords.body.parameters}
        rows={6}
        placeholder='[ { "email": "{{email}}" } ]'
        value={body.params}
        onValue={(params) => set({ params: params ?? [] })}
      />
    </>
  )
}

type Shape = 'none' | 'json' | 'form'

function RestBody({ request, place, onChange }: BodyFormProps) {
  const { problems } = useEditor()
  const words = requestWords.body
  const shape: Shape = request.encode === 'form' ? 'form' : request.body === undefined ? 'none' : 'json'
  return (
    <>
      <SelectInput<Shape>
        label={words.sent}
        value={shape}
        options={[
          { value: 'none', label: words.shapes.none },
          { value: 'json', label: 'JSON' },
          { value: 'form', label: words.shapes.form },
        ]}
        onSelect={(next) => onChange(shaped(request, next))}
      />
      {shape === 'json' && (
        <JsonBox
          label={words.json}
          rows={8}
          help={words.jsonHelp}
          problem={problemAt(problems, `${place}.body`, true)}
          value={request.body}
          onValue={(body) => onChange({ ...request, body: (body ?? '') as Json })}
        />
      )}
      {shape === 'form' && (
        <Rows
          legend={words.shapes.form}
          columns={[formWords.columns.field, formWords.columns.value]}
          what="field"
          value={isObject(request.body) ? (request.body as Record<string, string>) : undefined}
          onValue={(body) => onChange({ ...request, body: body ?? {} })}
        />
      )}
    </>
  )
}

function shaped({ body, encode: _, ...request }: RequestTemplate, shape: Shape): RequestTemplate {
  if (shape === 'none') return request
  const method = request.method === 'GET' ? 'POST' : request.method
  if (shape === 'form')
    return { ...request, method, encode: 'form', body: isObject(body) ? (body as Json) : {} }
  return { ...request, method, body: body ?? {} }
}
