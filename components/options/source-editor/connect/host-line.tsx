import { Button } from '#components/ui/button.tsx'
import { CheckIcon } from '#components/ui/icons.tsx'
import { Notice } from '#components/ui/notice.tsx'
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
        <CheckIcon /> {`The browser lets Baton reach ${host}.`}
      </p>
    )
  }
  return (
    <Notice
      tone="warn"
      title={`The browser does not let Baton reach ${host} yet`}
      actions={
        <Button look="main" onClick={onAllow}>
          {`Allow ${host}`}
        </Button>
      }
    >
      Your browser asks once. You can take it back in its settings at any time.
    </Notice>
  )
}
