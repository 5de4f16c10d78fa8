import { type ReactNode, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { CheckIcon } from '#components/ui/icons.tsx'
import type { Auth } from '#lib/contract/source.ts'
import { connectWords } from '../../words/connect.ts'
import { credentialsWords } from '../../words/credentials.ts'
import { useEditor } from '../editor-context.ts'
import type { SourceCredential } from '../props.ts'
import styles from './connect.module.css'
import { CredentialFields } from './credential-fields.tsx'
import { RedirectUrl } from './redirect-url.tsx'

interface CredentialsProps {
  label: string
  auth: Auth
  credential: SourceCredential
  help: string | undefined
  redirectUrl: string | undefined
  /** Where they go, and nowhere else; missing as long as the address is none. */
  origin: string | undefined
}

/** The credentials of this device: entered or not, never shown. Agents enter theirs also where all else is fixed. */
export function Credentials({ label, auth, credential, help, redirectUrl, origin }: CredentialsProps) {
  const { workbench } = useEditor()
  const words = connectWords.credentials
  const [replacing, setReplacing] = useState(false)
  const fields = workbench.credentialFields(auth)
  if (auth.kind === 'oauth' && origin !== undefined)
    return <SignIn label={label} credential={credential} redirectUrl={redirectUrl} />
  if (fields.length === 0 && auth.kind !== 'oauth') {
    return <p className={styles.fine}>{words.nothing}</p>
  }
  if (origin === undefined) {
    return <p className={styles.fine}>{words.addressFirst}</p>
  }
  if (credential.entered && !replacing) {
    return (
      <Entered label={label} credential={credential} done={words.entered}>
        <Button
          look="small"
          aria-label={credentialsWords.replaceOf(label)}
          onClick={() => setReplacing(true)}
        >
          {credentialsWords.replace}
        </Button>
      </Entered>
    )
  }
  const save = async (values: Record<string, string>) => {
    await credential.save(values)
    setReplacing(false)
  }
  return (
    <CredentialFields
      label={label}
      fields={fields}
      help={help}
      busy={credential.busy}
      onSave={save}
      onCancel={replacing ? () => setReplacing(false) : undefined}
    />
  )
}

function SignIn({
  label,
  credential,
  redirectUrl,
}: Pick<CredentialsProps, 'label' | 'credential' | 'redirectUrl'>) {
  const { entered, busy } = credential
  const button = (
    <Button look={entered ? 'small' : 'main'} disabled={busy} onClick={() => void credential.signIn()}>
      {entered ? credentialsWords.signInAgain : connectWords.credentials.signInAt(label)}
    </Button>
  )
  return (
    <>
      {redirectUrl && !entered && <RedirectUrl url={redirectUrl} />}
      {entered ? (
        <Entered label={label} credential={credential} done={connectWords.credentials.signedIn}>
          {button}
        </Entered>
      ) : (
        <div>{button}</div>
      )}
    </>
  )
}

interface EnteredProps {
  label: string
  credential: SourceCredential
  done: string
  children: ReactNode
}

function Entered({ label, credential, done, children }: EnteredProps) {
  return (
    <div className={styles.entered}>
      <p role="status" className={styles.fine}>
        <CheckIcon /> {done}
      </p>
      {children}
      <Button
        look="small"
        disabled={credential.busy}
        aria-label={credentialsWords.removeOf(label)}
        onClick={() => void credential.remove()}
      >
        {credentialsWords.remove}
      </Button>
    </div>
  )
}
