import { useState } from 'react'
import { useStore } from 'zustand'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import styles from './host-access.module.css'
import { hostCount, hostUses } from './host-words.ts'
import type { RequestHosts } from './options-page.tsx'
import type { ConfigState } from './state.ts'
import type { OptionsStore } from './store.ts'

interface HostAccessProps {
  store: OptionsStore
  config: ConfigState
  requestHosts: RequestHosts
}

/** The hosts that the browser has yet to allow, in words, before its own question names them. */
export function HostAccess({ store, config, requestHosts }: HostAccessProps) {
  const busy = useStore(store, (view) => view.busy)
  const [refused, setRefused] = useState(false)
  const hosts = hostUses(config)
  if (hosts.length === 0) return null
  const allow = () => {
    // First of all, without waiting for anything: see RequestHosts.
    const answer = requestHosts(config.missingHosts)
    answer.then(
      (granted) => {
        setRefused(!granted)
        return store.getState().hostsChanged()
      },
      () => setRefused(true),
    )
  }
  const button = `Allow access to ${hostCount(hosts.length)}`
  return (
    <Notice
      tone="warn"
      title={`The browser does not let Baton reach ${hostCount(hosts.length)} yet`}
      actions={
        <Button look="main" disabled={busy} onClick={allow}>
          {button}
        </Button>
      }
    >
      <ul className={styles.hosts}>
        {hosts.map(({ host, uses }) => (
          <li key={host}>
            <b>{host}</b>
            {uses.length > 0 && `, for ${uses.join(' and ')}`}
          </li>
        ))}
      </ul>
      <p role="status">
        {refused
          ? 'The browser did not allow it. Without it, nothing is read from these hosts; the rest works.'
          : ''}
      </p>
    </Notice>
  )
}
