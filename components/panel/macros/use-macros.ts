import { useEffect, useState } from 'react'
import type { Result } from '#lib/contract/failure.ts'
import type { PanelCalls, Reply } from '#lib/messaging/clients.ts'

type Listed = Reply<PanelCalls, 'listMacros'>

/** The macros, fetched when the sheet opens and whenever `turn` is another; `undefined` until they are there first. */
export function useMacros(list: () => Promise<Result<Listed>>, turn: number): Listed | undefined {
  const [listed, setListed] = useState<Listed>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `list` is another with every draw
  useEffect(() => {
    let gone = false
    void list().then((reply) => {
      if (!gone) setListed(reply.ok ? reply.value : { macros: [], failures: [reply.failure] })
    })
    return () => {
      gone = true
    }
  }, [turn])
  return listed
}
