import { Button, IconButton } from '#components/ui/button.tsx'
import { CloseIcon } from '#components/ui/icons.tsx'
import type { RequestTemplate } from '#lib/contract/source.ts'
import { problemAt } from '../../problems.ts'
import { requestMoreWords } from '../../words/request-more.ts'
import { useEditor } from '../editor-context.ts'
import { SelectInput, TextInput } from '../form/field.tsx'
import { PathInput } from '../form/path-input.tsx'
import { errorKinds, optionsOf } from '../words.ts'
import styles from './request.module.css'
import { type RequestFormProps, withPart } from './request-props.ts'

type ReplyError = NonNullable<RequestTemplate['errors']>[number]

/** Errors that a system reports inside an answer that looks good (GraphQL does): where they stand and what they mean. */
export function ErrorRows({ request, place, onChange }: RequestFormProps) {
  const { errors = [] } = request
  const words = requestMoreWords.errors
  const set = (next: ReplyError[]) =>
    onChange(withPart(request, 'errors', next.length > 0 ? next : undefined))
  return (
    <fieldset className={styles.errors} aria-label={words.legend}>
      <p className={styles.quiet}>{words.about}</p>
      {errors.map((error, index) => (
        <ErrorRow
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place; nothing else names it
          key={index}
          error={error}
          number={index + 1}
          place={`${place}.errors.${index}`}
          sampleId={request.id}
          onChange={(next) => set(errors.map((one, at) => (at === index ? next : one)))}
          onRemove={() => set(errors.filter((_, at) => at !== index))}
        />
      ))}
      <div>
        <Button look="small" onClick={() => set([...errors, { path: '', kind: 'bad-response' }])}>
          {words.add}
        </Button>
      </div>
    </fieldset>
  )
}

interface ErrorRowProps {
  error: ReplyError
  number: number
  place: string
  sampleId: string
  onChange(next: ReplyError): void
  onRemove(): void
}

function ErrorRow({ error, number, place, sampleId, onChange, onRemove }: ErrorRowProps) {
  const { problems, replies } = useEditor()
  const { equals, ...rest } = error
  const words = requestMoreWords.errors
  return (
    <div className={styles.error}>
      <PathInput
        label={words.at(number)}
        value={error.path}
        sample={replies[sampleId]}
        problem={problemAt(problems, `${place}.path`)}
        onPath={(path) => onChange({ ...error, path })}
      />
      <TextInput
        label={words.equals}
        code
        value={equals ?? ''}
        onText={(next) => onChange(next === '' ? rest : { ...rest, equals: next })}
      />
      <SelectInput
        label={words.means}
        value={error.kind}
        options={optionsOf(errorKinds)}
        onSelect={(kind) => onChange({ ...error, kind })}
      />
      <IconButton label={words.remove(number)} icon={<CloseIcon />} onClick={onRemove} />
    </div>
  )
}
