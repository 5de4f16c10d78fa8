import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { SelectField } from '#components/ui/select-field.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import type { HelpdeskConfig } from '#lib/contract/team-config.ts'
import { useOptions, useOptionsStore } from '../store/context.ts'
import { proposeId } from '../store/propose-id.ts'
import { useAllowHosts } from '../store/use-allow-hosts.ts'
import { helpdesksWords } from '../words/helpdesks.ts'
import { adapterExamples, adapterIds, adapterNames, adapterShortIds } from './adapter-words.ts'
import { adapterOf, readAddress } from './helpdesk-address.ts'
import styles from './helpdesks.module.css'

/** Adds a helpdesk: which one, and where. The browser is asked for it in the same click. */
export function HelpdeskForm({ look = 'plain' }: { look?: 'plain' | 'main' }) {
  const add = useAddHelpdesk()
  const [adapter, setAdapter] = useState<HelpdeskConfig['adapter']>('request-tracker')
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState<string>()
  const type = (text: string) => {
    setAddress(text)
    setProblem(undefined)
    setAdapter(adapterOf(text) ?? adapter)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const outcome = add(adapter, address)
    setProblem(outcome)
    if (outcome === undefined) setAddress('')
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={helpdesksWords.form} noValidate>
      <SelectField
        label={helpdesksWords.kind}
        value={adapter}
        onChange={({ currentTarget }) => setAdapter(currentTarget.value as HelpdeskConfig['adapter'])}
      >
        {adapterIds.map((id) => (
          <option key={id} value={id}>
            {adapterNames[id]}
          </option>
        ))}
      </SelectField>
      <TextField
        label={helpdesksWords.address}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={address}
        placeholder={adapterExamples[adapter]}
        help={helpdesksWords.addressHelp}
        error={problem}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <div className={styles.submit}>
        <Button look={look} type="submit">
          {helpdesksWords.add}
        </Button>
      </div>
    </form>
  )
}

/** Adds the helpdesk and asks for its host; says what is wrong with the address instead. */
function useAddHelpdesk() {
  const store = useOptionsStore()
  const helpdesks = useOptions(({ draft }) => draft.helpdesks)
  const { allow } = useAllowHosts()
  return (adapter: HelpdeskConfig['adapter'], address: string): string | undefined => {
    const read = readAddress(address)
    if ('problem' in read) return read.problem
    const { origin } = read
    if (helpdesks.some((known) => known.origin === origin)) return helpdesksWords.known
    allow([origin])
    const id = proposeId(
      adapterShortIds[adapter],
      helpdesks.map((known) => known.id),
    )
    store.getState().edit((draft) => ({ ...draft, helpdesks: [...draft.helpdesks, { id, adapter, origin }] }))
    return undefined
  }
}
