import { Button } from '#components/ui/button.tsx'
import { CheckIcon } from '#components/ui/icons.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { connectWords } from '../../words/connect.ts'
import styles from './connect.module.css'

interface HostLineProps {
  baseUrl: string
  allowed: boolean
  onAllow(): void
}

/** Whether the browser lets Baton reach the system. Nothing is said as long as there is no address. */
export function HostLine({ baseUrl, allowed, onAllow }: HostLineProps) {
  if (!URL.canParse(baseUrl)) return null
  const { host } = new URL(baseUrl)
  if (host === '') return null
  if (allowed) {
    return (
      <p className={styles.fine}>
        <CheckIcon /> {connectWords.host.allowed(host)}
      </p>
    )
  }
  return (
    <Notice
      tone="warn"
      title={connectWords.host.notYet(host)}
      actions={
        <Button look="main" onClick={onAllow}>
          {connectWords.host.allow(host)}
        </Button>
      }
    >
      {connectWords.host.once}
    </Notice>
  )
}
