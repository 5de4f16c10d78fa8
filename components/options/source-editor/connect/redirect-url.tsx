import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { copyText } from '#components/ui/copy-text.ts'
import styles from './connect.module.css'

/** The address that the system sends agents back to after they have signed in; it has to be registered there. */
export function RedirectUrl({ url }: { url: string }) {
  const [copied, setCopied] = useState<boolean>()
  const copy = async () => setCopied(await copyText(url))
  return (
    <div className={styles.redirect}>
      <p>Register this redirect address at the system:</p>
      <p className={styles.url}>
        <code>{url}</code>
        <Button look="small" onClick={() => void copy()}>
          Copy
        </Button>
      </p>
      <p role="status">
        {copied === undefined ? '' : copied ? 'Copied.' : 'Select the address and copy it by hand.'}
      </p>
    </div>
  )
}
