import { useEffect, useState } from 'react'
import type { Result } from '#lib/contract/failure.ts'
import type { PanelCalls, Reply } from '#lib/messaging/clients.ts'

type Launches = Result<Reply<PanelCalls, 'listLaunches'>>

/** The launches, fetched once when the sheet opens; `undefined` until they are there. */
export function useLaunches(list: () => Promise<Launches>): Launches | undefined {
  const [listed, setListed] = useState<Launches>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the sheet opens
  useEffect(() => {
    let gone = false
    void list().then((reply) => {
      if (!gone) setListed(reply)
    })
    return () => {
      gone = true
    }
  }, [])
  return listed
}
