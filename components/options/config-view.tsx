import { useStore } from 'zustand'
import { CachedData } from './cached-data.tsx'
import { ConfigFile } from './config-file.tsx'
import styles from './config-view.module.css'
import { Helpdesks } from './helpdesks.tsx'
import { HostAccess } from './host-access.tsx'
import { Kept } from './kept.tsx'
import type { RequestHosts } from './options-page.tsx'
import { Sources } from './sources.tsx'
import type { ConfigState } from './state.ts'
import { StatusLine } from './status-line.tsx'
import type { OptionsStore } from './store.ts'

interface ConfigViewProps {
  store: OptionsStore
  config: ConfigState
  requestHosts: RequestHosts
}

/** The set-up in use: what is still to do first, then everything that it connects. */
export function ConfigView({ store, config, requestHosts }: ConfigViewProps) {
  const done = useStore(store, (view) => view.done)
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{config.name}</h1>
        <p className={styles.about}>{remaining(config)}</p>
        <StatusLine done={done?.what === 'imported' || done?.what === 'hosts-changed' ? done : undefined} />
      </div>
      <HostAccess store={store} config={config} requestHosts={requestHosts} />
      <Helpdesks helpdesks={config.helpdesks} />
      <Sources store={store} sources={config.sources} />
      <ConfigFile store={store} name={config.name} />
      <CachedData store={store} />
      <Kept />
    </>
  )
}

function remaining({ missingHosts, sources }: ConfigState): string {
  const missing = sources.filter(
    ({ credentialFields, credentialEntered }) => credentialFields.length > 0 && !credentialEntered,
  )
  const parts = [
    missingHosts.length > 0 ? 'access to hosts' : undefined,
    missing.length > 0 ? `credentials for ${missing.map(({ label }) => label).join(', ')}` : undefined,
  ].filter((part) => part !== undefined)
  return parts.length === 0
    ? 'Everything that this config needs on this device is in place.'
    : `Still needed on this device: ${parts.join(', and ')}.`
}
