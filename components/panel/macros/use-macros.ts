import { useEffect, useState } from 'react'
import type { Result } from '#lib/contract/failure.ts'
import type { PanelCalls, Reply } from '#lib/messaging/clients.ts'

type Listed = Reply<PanelCalls, 'listMacros'>

/** The macros, fetched once when the sheet opens; `undefined` until they are there. */
export function useMacros(list: () => Promise<Result<Listed>>): Listed | undefined {
  const [listed, setListed] = useState<Listed>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the sheet opens
  useEffect(() => {
    let gone = false
    void list().then((reply) => {
      if (!gone) setListed(reply.ok ? reply.value : { macros: [], failures: [reply.failure] })
    })
    return () => {
      gone = true
    }
  }, [])
  return listed
}
