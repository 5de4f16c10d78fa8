import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { SelectField } from '#components/ui/select-field.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { useOptionsStore } from '../store/context.ts'
import { originOf } from '../store/draft.ts'
import { useAllowHosts } from '../store/use-allow-hosts.ts'
import { emptyLaunch, launchOf, type TypedLaunch, withLaunch } from './launch-edits.ts'
import styles from './launches.module.css'
import { SessionFields } from './session-fields.tsx'

/** Adds a launch. For one that makes sessions the browser is asked for its host in the same click. */
export function LaunchForm() {
  const [typed, setTyped] = useState(emptyLaunch)
  const [problem, setProblem] = useState<{ field: keyof TypedLaunch; problem: string }>()
  const add = useAddLaunch()
  const change = (next: Partial<TypedLaunch>) => {
    setTyped({ ...typed, ...next })
    setProblem(undefined)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const outcome = add(typed)
    setProblem(outcome)
    if (!outcome) setTyped({ ...emptyLaunch, kind: typed.kind })
  }
  const problemAt = (field: keyof TypedLaunch) => (problem?.field === field ? problem.problem : undefined)
  return (
    <form className={styles.form} onSubmit={submit} aria-label="Add a launch" noValidate>
      <SelectField
        label="What it does"
        value={typed.kind}
        onChange={({ currentTarget }) =>
          change({ kind: currentTarget.value === 'link' ? 'link' : 'session' })
        }
      >
        <option value="link">Opens a page of another tool</option>
        <option value="session">Makes a session there, such as co-browsing</option>
      </SelectField>
      <TextField
        label="Name"
        value={typed.label}
        error={problemAt('label')}
        onChange={({ currentTarget }) => change({ label: currentTarget.value })}
      />
      <TextField
        label="Address"
        inputMode="url"
        spellCheck={false}
        placeholder="https://tool.example.com/orders/{{order.number}}"
        value={typed.url}
        error={problemAt('url')}
        help="It may hold {{ticket.id}}, {{conversation.id}}, {{order.number}} and {{customer.id}}: addresses are written down on their way, so that nothing of a person goes into one."
        onChange={({ currentTarget }) => change({ url: currentTarget.value })}
      />
      {typed.kind === 'session' && <SessionFields typed={typed} problemAt={problemAt} onChange={change} />}
      <div>
        <Button type="submit">{typed.kind === 'session' ? 'Add and allow' : 'Add'}</Button>
      </div>
    </form>
  )
}

function useAddLaunch() {
  const store = useOptionsStore()
  const { allow } = useAllowHosts()
  return (typed: TypedLaunch) => {
    const taken = (store.getState().draft.launches ?? []).map(({ id }) => id)
    const read = launchOf(typed, taken)
    if ('problem' in read) return read
    const { launch } = read
    const origin = launch.kind === 'session' ? originOf(launch.url) : undefined
    if (origin !== undefined) allow([origin])
    store.getState().edit((draft) => withLaunch(draft, launch))
    return undefined
  }
}
