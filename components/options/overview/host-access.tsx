import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Outcome } from '../outcome.tsx'
import { useAct, useOptions } from '../store/context.ts'
import { useAllowHosts } from '../store/use-allow-hosts.ts'
import { overviewWords } from '../words/overview.ts'
import styles from './host-access.module.css'
import { hostUses, usesWords } from './host-words.ts'

/** The hosts that the browser has yet to allow, in words, before its own question names them. */
export function HostAccess() {
  const config = useOptions(({ page }) => page?.active)
  const missing = useOptions(({ page }) => page?.missingHosts)
  const link = useOptions(({ page }) => page?.link?.url)
  const { busy } = useAct('hosts')
  const { allow, refused } = useAllowHosts()
  const hosts = config && missing ? hostUses(config, missing, link) : []
  if (!missing || hosts.length === 0) return null
  return (
    <Notice
      tone="warn"
      title={overviewWords.access.title(hosts.length)}
      actions={
        <Button look="main" disabled={busy} onClick={() => allow(missing)}>
          {overviewWords.access.allow(hosts.length)}
        </Button>
      }
    >
      <ul className={styles.hosts}>
        {hosts.map(({ host, uses }) => (
          <li key={host}>
            <b>{host}</b>
            {usesWords(uses)}
          </li>
        ))}
      </ul>
      <p role="status">{refused ? overviewWords.access.refused : ''}</p>
      <Outcome place="hosts" />
    </Notice>
  )
}
