import type { RequestTemplate } from '#lib/contract/source.ts'
import { useEditor } from '../editor-context.ts'
import { SelectInput, TextBox, TextInput } from '../form/field.tsx'
import { JsonBox } from '../form/json-box.tsx'
import { Rows } from '../form/rows.tsx'
import { problemAt } from '../problems.ts'
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
        label="Query"
        rows={12}
        help="Ask only for fields that you map. Values go into the variables below."
        problem={problemAt(problems, `${place}.body`, true)}
        value={typeof body.query === 'string' ? body.query : ''}
        onText={(query) => set({ query })}
      />
      <JsonBox
        label="Variables"
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
        label="Remote method"
        code
        placeholder="model.sale.search_read"
        problem={problemAt(problems, `${place}.body`, true)}
        value={typeof body.method === 'string' ? body.method : ''}
        onText={(method) => set({ method })}
      />
      <JsonBox
        label="Parameters"
        rows={6}
        placeholder='[ { "email": "{{email}}" } ]'
        value={body.params}
        onValue={(params) => set({ params: params ?? [] })}
      />
    </>
  )
}

const shapes = [
  { value: 'none', label: 'Nothing' },
  { value: 'json', label: 'JSON' },
  { value: 'form', label: 'Form fields' },
] as const
type Shape = (typeof shapes)[number]['value']

function RestBody({ request, place, onChange }: BodyFormProps) {
  const { problems } = useEditor()
  const shape: Shape = request.encode === 'form' ? 'form' : request.body === undefined ? 'none' : 'json'
  return (
    <>
      <SelectInput<Shape>
        label="Sent along (body)"
        value={shape}
        options={shapes}
        onSelect={(next) => onChange(shaped(request, next))}
      />
      {shape === 'json' && (
        <JsonBox
          label="Body as JSON"
          rows={8}
          help="A text that is one hole alone takes the value with its own type."
          problem={problemAt(problems, `${place}.body`, true)}
          value={request.body}
          onValue={(body) => onChange({ ...request, body: (body ?? '') as Json })}
        />
      )}
      {shape === 'form' && (
        <Rows
          legend="Form fields"
          columns={['Field', 'Value']}
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
