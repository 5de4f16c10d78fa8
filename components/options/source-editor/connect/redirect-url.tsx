import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { copyText } from '#components/ui/copy-text.ts'
import { connectWords } from '../../words/connect.ts'
import { outcomesWords } from '../../words/outcomes.ts'
import styles from './connect.module.css'

/** The address that the system sends agents back to after they have signed in; it has to be registered there. */
export function RedirectUrl({ url }: { url: string }) {
  const words = connectWords.oauth
  const [copied, setCopied] = useState<boolean>()
  const copy = async () => setCopied(await copyText(url))
  return (
    <div className={styles.redirect}>
      <p>{words.register}</p>
      <p className={styles.url}>
        <code>{url}</code>
        <Button look="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </p>
      <p role="status">{copied === undefined ? '' : copied ? outcomesWords.copied : words.byHand}</p>
    </div>
  )
}
