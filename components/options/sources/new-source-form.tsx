import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { OutwardLink } from '#components/ui/outward-link.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { goTo } from '../shell/route.ts'
import { useOptionsStore } from '../store/context.ts'
import { originOf } from '../store/draft.ts'
import { useAllowHosts } from '../store/use-allow-hosts.ts'
import { addingWords } from '../words/adding.ts'
import { presetsWords } from '../words/presets.ts'
import { type Beginning, emptyForm, formProblems, settingsOf, sourceFrom } from './new-source.ts'
import styles from './sources.module.css'

interface NewSourceFormProps {
  beginning: Beginning
  onBack: () => void
}

/** Name, address and settings of a new source; then it opens in the editor. */
export function NewSourceForm({ beginning, onBack }: NewSourceFormProps) {
  const [form, setForm] = useState(() => emptyForm(beginning))
  const [tried, setTried] = useState(false)
  const add = useAddSource()
  const problems = tried ? formProblems(form, beginning) : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(formProblems(form, beginning)).length === 0) add(sourceOf)
  }
  const sourceOf = (taken: readonly string[]) => sourceFrom(form, beginning, taken)
  const example = 'preset' in beginning ? beginning.preset.exampleUrl : 'https://api.example.com'
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={addingWords.form}>
      {'preset' in beginning && <AboutPreset beginning={beginning} />}
      <TextField
        label={addingWords.name}
        value={form.label}
        help={addingWords.nameHelp}
        error={problems.label}
        onChange={({ currentTarget }) => setForm({ ...form, label: currentTarget.value })}
      />
      <TextField
        label={addingWords.address}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={form.baseUrl}
        placeholder={example}
        help={addingWords.addressHelp(example)}
        error={problems.baseUrl}
        onChange={({ currentTarget }) => setForm({ ...form, baseUrl: currentTarget.value })}
      />
      {settingsOf(beginning).map(({ name, label, help, usual, required }) => (
        <TextField
          key={name}
          label={required ? label : addingWords.optional(label)}
          value={form.settings[name] ?? ''}
          placeholder={usual}
          help={help}
          error={problems[name]}
          onChange={({ currentTarget }) =>
            setForm({ ...form, settings: { ...form.settings, [name]: currentTarget.value } })
          }
        />
      ))}
      <div className={styles.buttons}>
        <Button look="main" type="submit">
          {addingWords.add}
        </Button>
        <Button onClick={onBack}>{addingWords.back}</Button>
      </div>
    </form>
  )
}

/** Puts the source into the draft, asks for its host in the same click and opens it. */
function useAddSource() {
  const store = useOptionsStore()
  const { allow } = useAllowHosts()
  return (sourceOf: (taken: readonly string[]) => ReturnType<typeof sourceFrom>) => {
    const source = sourceOf(store.getState().draft.sources.map(({ id }) => id))
    const origin = originOf(source.baseUrl)
    if (origin !== undefined) allow([origin])
    store.getState().edit((draft) => ({ ...draft, sources: [...draft.sources, source] }))
    goTo({ page: 'source', id: source.id })
  }
}

function AboutPreset({ beginning }: { beginning: Extract<Beginning, { preset: unknown }> }) {
  const { verified, notes, recommends, credentialHelp, documentation, name } = beginning.preset
  const { label, meaning } = presetsWords.verified[verified]
  return (
    <ul className={styles.notes}>
      <li>
        <b>{label}</b>: {meaning}
      </li>
      <li>{presetsWords.recommends[recommends]}</li>
      {credentialHelp && <li>{credentialHelp}</li>}
      {notes?.map((note) => (
        <li key={note}>{note}</li>
      ))}
      <li>
        <OutwardLink url={documentation}>{addingWords.documentationOf(name)}</OutwardLink>
      </li>
    </ul>
  )
}
