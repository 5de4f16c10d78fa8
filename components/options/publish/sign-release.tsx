import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { SelectField } from '#components/ui/select-field.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import type { ReleaseGroup } from '#lib/contract/signed-config.ts'
import { Outcome } from '../outcome.tsx'
import { useAct, useOptions } from '../store/context.ts'
import { useChanges } from '../store/use-draft.ts'
import { publishingWords } from '../words/publishing.ts'
import styles from './publish.module.css'
import { PublishedDocument } from './published-document.tsx'
import { useSign } from './use-sign.ts'

/** Signs the config in use as a release and gives the file to put on the web server. */
export function SignRelease() {
  const active = useOptions(({ page }) => page?.active !== undefined)
  const changes = useChanges().length
  const { busy } = useAct('publishing')
  const [group, setGroup] = useState<ReleaseGroup>('everyone')
  const [document, setDocument] = useState('')
  const sign = useSign()
  if (!active) return <p>{publishingWords.notYet}</p>
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const entered = new FormData(form)
    const passphrase = String(entered.get('passphrase'))
    const note = String(entered.get('note')).trim()
    form.reset()
    void sign({
      passphrase,
      group,
      ...(note !== '' && { note }),
      ...(document.trim() !== '' && { document }),
    })
  }
  return (
    <form className={styles.join} onSubmit={submit} aria-label={publishingWords.form}>
      {changes > 0 && <p>{publishingWords.notPart}</p>}
      <SelectField
        label={publishingWords.who}
        value={group}
        help={publishingWords.whoHelp}
        onChange={({ currentTarget }) => setGroup(currentTarget.value as ReleaseGroup)}
      >
        <option value="everyone">{publishingWords.groups.everyone}</option>
        <option value="pilot">{publishingWords.groups.pilot}</option>
      </SelectField>
      <TextField label={publishingWords.note} name="note" maxLength={200} />
      <PublishedDocument text={document} onText={setDocument} />
      <TextField
        label={publishingWords.passphrase}
        name="passphrase"
        type="password"
        autoComplete="off"
        required
      />
      <div>
        <Button look="main" type="submit" disabled={busy}>
          {publishingWords.sign}
        </Button>
      </div>
      <Outcome place="publishing" />
    </form>
  )
}
