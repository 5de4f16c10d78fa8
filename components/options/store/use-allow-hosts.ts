import { useState } from 'react'
import { useOptionsStore, useServices } from './context.ts'

/** Asks the browser for hosts; call it inside a click, before anything that waits. */
export function useAllowHosts(): { allow(hosts: string[]): void; refused: boolean } {
  const store = useOptionsStore()
  const { requestHosts } = useServices()
  const [refused, setRefused] = useState(false)
  const allow = (hosts: string[]) => {
    // First of all, without waiting for anything: see OptionsServices.requestHosts.
    const answer = requestHosts(hosts)
    answer.then(
      async (granted) => {
        setRefused(!granted)
        await store.getState().act('hosts', (client) => client.call('hostsChanged', {}))
        await store.getState().lookAtHosts()
      },
      () => setRefused(true),
    )
  }
  return { allow, refused }
}
