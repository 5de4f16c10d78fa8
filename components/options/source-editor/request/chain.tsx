import { useState } from 'react'
import { Button, IconButton } from '#components/ui/button.tsx'
import { ChevronIcon, CloseIcon } from '#components/ui/icons.tsx'
import type { RequestTemplate, SourceDefinition } from '#lib/contract/source.ts'
import { problemAt, problemsIn } from '../../problems.ts'
import { requestWords } from '../../words/request.ts'
import { useEditor } from '../editor-context.ts'
import { TextInput } from '../form/field.tsx'
import { Form } from '../form/form.tsx'
import { boundNames, holesFor, neededKeys } from './holes.ts'
import styles from './request.module.css'
import { RequestForm } from './request-form.tsx'

interface ChainProps {
  definition: SourceDefinition
  fixed: boolean
  onChange(next: SourceDefinition): void
}

/** The requests of a source in their order, each a line that opens to its form. */
export function Chain({ definition, fixed, onChange }: ChainProps) {
  const { requests } = definition
  const [open, setOpen] = useState<number | undefined>(fixed ? undefined : 0)
  const set = (next: RequestTemplate[]) => onChange({ ...definition, requests: next })
  const add = () => {
    setOpen(requests.length)
    set([...requests, { id: freeId(requests), method: 'GET', path: '/' }])
  }
  return (
    <div className={styles.chain}>
      {requests.map((request, index) => (
        <Entry
          // biome-ignore lint/suspicious/noArrayIndexKey: a request is its place; its name can be typed anew
          key={index}
          definition={definition}
          index={index}
          open={open === index}
          fixed={fixed}
          onToggle={() => setOpen(open === index ? undefined : index)}
          onChange={(next) => onChange(renamed(definition, index, request.id, next))}
          onRemove={
            requests.length > 1
              ? () => {
                  setOpen(undefined)
                  set(requests.filter((_, at) => at !== index))
                }
              : undefined
          }
        />
      ))}
      {!fixed && (
        <div>
          <Button onClick={add}>{requestWords.chain.add}</Button>
        </div>
      )}
    </div>
  )
}

const freeId = (requests: readonly RequestTemplate[]) => {
  const taken = new Set(requests.map(({ id }) => id))
  let number = requests.length + 1
  while (taken.has(`request${number}`)) number++
  return `request${number}`
}

/** The definition with a request changed; where its name was, the mapping follows as long as it names it plainly. */
function renamed(
  definition: SourceDefinition,
  index: number,
  before: string,
  next: RequestTemplate,
): SourceDefinition {
  const requests = definition.requests.map((one, at) => (at === index ? next : one))
  if (next.id === before || before === '') return { ...definition, requests }
  const begins = new RegExp(`^"?${before.replace(/[^\w-]/g, '')}"?(?=[.[]|$)`)
  const name = /^[A-Za-z_]\w*$/.test(next.id) || next.id === '' ? next.id : JSON.stringify(next.id)
  const mappings = definition.mappings.map((one) => ({ ...one, each: one.each.replace(begins, name) }))
  return { ...definition, requests, mappings }
}

interface EntryProps {
  definition: SourceDefinition
  index: number
  open: boolean
  fixed: boolean
  onToggle(): void
  onChange(next: RequestTemplate): void
  onRemove: (() => void) | undefined
}

function Entry({ definition, index, open, fixed, onToggle, onChange, onRemove }: EntryProps) {
  const { problems, settings } = useEditor()
  const words = requestWords.chain
  const request = definition.requests[index]
  if (!request) return null
  const place = `definition.requests.${index}`
  const wrong = problemsIn(problems, place).length
  return (
    <div className={styles.request} data-request={request.id}>
      <div className={styles.requestHead}>
        <button type="button" className={styles.requestToggle} aria-expanded={open} onClick={onToggle}>
          <ChevronIcon />
          <span className={styles.requestName}>{request.id || words.noName}</span>{' '}
          <span className={styles.address}>{`${request.method} ${request.path}`}</span>
        </button>
        {wrong > 0 && !open && <span className={styles.badge}>{words.problem}</span>}
        {!fixed && onRemove && (
          <IconButton label={words.remove(request.id)} icon={<CloseIcon />} onClick={onRemove} />
        )}
      </div>
      {open && (
        <div className={styles.requestBody}>
          <Form readOnly={fixed}>
            <TextInput
              label={words.name}
              code
              help={words.nameHelp}
              value={request.id}
              problem={problemAt(problems, `${place}.id`)}
              onText={(id) => onChange({ ...request, id: id.trim() })}
            />
            <RequestForm
              request={request}
              place={place}
              holes={holesFor(definition, settings, request.id)}
              waits={[...neededKeys(definition), ...boundNames(definition, request.id)]}
              onChange={onChange}
            />
          </Form>
        </div>
      )}
    </div>
  )
}
