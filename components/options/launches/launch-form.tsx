import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { SelectField } from '#components/ui/select-field.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import type { Launch } from '#lib/contract/launch.ts'
import { useOptionsStore } from '../store/context.ts'
import { originOf } from '../store/draft.ts'
import { useAllowHosts } from '../store/use-allow-hosts.ts'
import { launchesWords } from '../words/launches.ts'
import {
  emptyLaunch,
  type LaunchFieldsProps,
  type LaunchProblem,
  launchOf,
  type TypedLaunch,
  typedOf,
  withLaunch,
} from './launch-edits.ts'
import styles from './launches.module.css'
import { SessionFields } from './session-fields.tsx'

interface LaunchFormProps {
  /** The one that is changed; without it one is added. */
  launch?: Launch
  /** The change is made, or given up. */
  onDone?: () => void
}

/** Adds or changes a launch. For one that makes sessions the browser is asked for its host in the same click. */
export function LaunchForm({ launch, onDone }: LaunchFormProps) {
  const [typed, setTyped] = useState(() => (launch ? typedOf(launch) : emptyLaunch))
  const [problem, setProblem] = useState<LaunchProblem>()
  const keep = useKeepLaunch(launch)
  const change = (next: Partial<TypedLaunch>) => {
    setTyped({ ...typed, ...next })
    setProblem(undefined)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = keep(typed)
    setProblem(found)
    if (found) return
    if (!launch) setTyped({ ...emptyLaunch, kind: typed.kind })
    onDone?.()
  }
  const problemAt = (field: keyof TypedLaunch) => (problem?.field === field ? problem.problem : undefined)
  const words = launchesWords
  const [save, saveAndAllow] = launch ? [words.save, words.saveAndAllow] : [words.addShort, words.addAndAllow]
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      aria-label={launch ? words.change(launch.label) : words.add}
      noValidate
    >
      <Basics typed={typed} problemAt={problemAt} onChange={change} />
      {typed.kind === 'session' && <SessionFields typed={typed} problemAt={problemAt} onChange={change} />}
      <div className={styles.buttons}>
        <Button type="submit">{typed.kind === 'session' ? saveAndAllow : save}</Button>
        {onDone && <Button onClick={onDone}>{words.cancel}</Button>}
      </div>
    </form>
  )
}

function Basics({ typed, problemAt, onChange }: LaunchFieldsProps) {
  return (
    <>
      <SelectField
        label={launchesWords.what}
        value={typed.kind}
        onChange={({ currentTarget }) =>
          onChange({ kind: currentTarget.value === 'link' ? 'link' : 'session' })
        }
      >
        <option value="link">{launchesWords.kinds.link}</option>
        <option value="session">{launchesWords.kinds.session}</option>
      </SelectField>
      <TextField
        label={launchesWords.name}
        value={typed.label}
        error={problemAt('label')}
        onChange={({ currentTarget }) => onChange({ label: currentTarget.value })}
      />
      <TextField
        label={launchesWords.address}
        inputMode="url"
        spellCheck={false}
        placeholder="https://tool.example.com/orders/{{order.number}}"
        value={typed.url}
        error={problemAt('url')}
        help={launchesWords.addressHelp}
        onChange={({ currentTarget }) => onChange({ url: currentTarget.value })}
      />
    </>
  )
}

function useKeepLaunch(before: Launch | undefined) {
  const store = useOptionsStore()
  const { allow } = useAllowHosts()
  return (typed: TypedLaunch): LaunchProblem | undefined => {
    const taken = (store.getState().draft.launches ?? []).map(({ id }) => id)
    const read = launchOf(typed, before, taken)
    if ('problem' in read) return read
    const { launch } = read
    const origin = launch.kind === 'session' ? originOf(launch.url) : undefined
    if (origin !== undefined) allow([origin])
    store.getState().edit((draft) => withLaunch(draft, launch))
    return undefined
  }
}
