import { useEffect, useState } from 'react'
import type { Result } from '#lib/contract/failure.ts'
import type { PanelCalls, Reply } from '#lib/messaging/clients.ts'
import type { PanelView } from '../view.ts'

export type Answer = Result<Reply<PanelCalls, 'lookUp'>>

/** Asks for what is marked, and again when something else is, or when the agent wants it. */
export function useLookUp({ marked = '', actions }: PanelView): {
  answer: Answer | undefined
  again(): void
} {
  const [answer, setAnswer] = useState<Answer>()
  const [tries, setTries] = useState(0)
  const { lookUp } = actions
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks anew
  useEffect(() => {
    let late = false
    setAnswer(undefined)
    void lookUp(marked).then((found) => {
      if (!late) setAnswer(found)
    })
    return () => {
      late = true
    }
  }, [marked, lookUp, tries])
  return { answer, again: () => setTries((before) => before + 1) }
}
