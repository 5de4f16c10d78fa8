import { useRef, useState } from 'react'
import type { Failure, Result } from '#lib/contract/failure.ts'
import type { PanelCalls, Reply } from '#lib/messaging/clients.ts'

type Articles = Reply<PanelCalls, 'searchArticles'>

/** Where a search is. `failed` is the whole call; what one of several bases did not answer is in `found`. */
export type Found =
  | { kind: 'idle' }
  | { kind: 'searching' }
  | ({ kind: 'found' } & Articles)
  | { kind: 'failed'; failure: Failure }

/** Searches, and shows the answer to the last question only, whichever comes last. */
export function useSearch(ask: (question: string) => Promise<Result<Articles>>) {
  const [state, setState] = useState<Found>({ kind: 'idle' })
  const asked = useRef(0)
  const search = async (question: string) => {
    asked.current += 1
    const number = asked.current
    setState({ kind: 'searching' })
    const reply = await ask(question)
    if (number !== asked.current) return
    setState(reply.ok ? { kind: 'found', ...reply.value } : { kind: 'failed', failure: reply.failure })
  }
  return { state, search: (question: string) => void search(question) }
}
