import type { RequestTemplate } from '#lib/contract/source.ts'
import { pathProblem, problemAt, problemsIn } from '../../problems.ts'
import { formWords } from '../../words/form.ts'
import { requestMoreWords } from '../../words/request-more.ts'
import { useEditor } from '../editor-context.ts'
import { Checks } from '../form/checks.tsx'
import { TextInput } from '../form/field.tsx'
import { Fold } from '../form/fold.tsx'
import { PathInput } from '../form/path-input.tsx'
import { Rows } from '../form/rows.tsx'
import { useLocal } from '../form/use-local.ts'
import { contextKeys } from '../words.ts'
import { ErrorRows } from './error-rows.tsx'
import { FanOut } from './fan-out.tsx'
import { PagingForm } from './paging-form.tsx'
import { type RequestFormProps, withPart } from './request-props.ts'

/** What most requests do without, folded away; it opens by itself where something in it is wrong. */
export function MoreForm(props: RequestFormProps) {
  const { request, place, only } = props
  const { problems } = useEditor()
  const words = requestMoreWords
  const wrong = (name: string) => problemsIn(problems, `${place}.${name}`).length > 0
  return (
    <>
      <Fold title={words.bind.title} note={list(Object.keys(request.bind ?? {}))} urgent={wrong('bind')}>
        <Bind {...props} />
      </Fold>
      {only !== 'log-in' && (
        <>
          <Fold title={words.when.title} note={whenNote(request)} urgent={wrong('when') || wrong('forEach')}>
            <Waits {...props} />
            <FanOut {...props} />
          </Fold>
          <Fold
            title={words.paging.title}
            note={request.paging && words.paging.notes[request.paging.kind]}
            urgent={wrong('paging')}
          >
            <PagingForm {...props} />
          </Fold>
        </>
      )}
      <Fold title={words.errors.title} note={errorNote(request)} urgent={wrong('errors') || wrong('expects')}>
        <Expects {...props} />
        <ErrorRows {...props} />
      </Fold>
    </>
  )
}

const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : undefined)
const whenNote = ({ when = [], forEach }: RequestTemplate) =>
  list([...when, ...(forEach ? [requestMoreWords.when.eachNote(forEach.as)] : [])])
const errorNote = ({ errors = [], expects }: RequestTemplate) =>
  list([
    ...(expects ? [requestMoreWords.errors.expectsNote] : []),
    ...(errors.length > 0 ? [requestMoreWords.errors.knownNote(errors.length)] : []),
  ])

function Bind({ request, onChange }: RequestFormProps) {
  const { workbench } = useEditor()
  return (
    <Rows
      legend={requestMoreWords.bind.legend}
      help={requestMoreWords.bind.help}
      columns={[formWords.columns.name, formWords.columns.path]}
      what="name"
      value={request.bind}
      problemOf={(_, path) => (path === '' ? undefined : pathProblem(workbench, path))}
      onValue={(bind) => onChange(withPart(request, 'bind', bind))}
    />
  )
}

function Waits({ request, waits, onChange }: RequestFormProps) {
  const names = [...new Set([...waits, ...(request.when ?? [])])]
  return (
    <Checks
      legend={requestMoreWords.when.legend}
      help={requestMoreWords.when.help}
      options={names.map((value) => ({
        value,
        label: contextKeys[value as keyof typeof contextKeys] ?? value,
      }))}
      chosen={request.when ?? []}
      onChosen={(when) => onChange(withPart(request, 'when', when.length > 0 ? when : undefined))}
    />
  )
}

function Expects({ request, place, onChange }: RequestFormProps) {
  const { problems, replies } = useEditor()
  const [nobody, setNobody] = useLocal(
    request.nobody,
    (statuses) => (statuses ?? []).join(', '),
    statusesOf,
    (next) => onChange(withPart(request, 'nobody', next)),
  )
  return (
    <>
      <PathInput
        label={requestMoreWords.errors.expects}
        help={requestMoreWords.errors.expectsHelp}
        value={request.expects ?? ''}
        sample={replies[request.id]}
        problem={problemAt(problems, `${place}.expects`)}
        onPath={(next) => onChange(withPart(request, 'expects', next === '' ? undefined : next))}
      />
      <TextInput
        label={requestMoreWords.errors.nobody}
        placeholder="404"
        value={nobody}
        problem={problemAt(problems, `${place}.nobody`, true)}
        onText={setNobody}
      />
    </>
  )
}

function statusesOf(text: string): number[] | undefined {
  const statuses = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number)
  return statuses.length > 0 ? statuses : undefined
}
