import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { copyText } from '#components/ui/copy-text.ts'
import type { Failure } from '#lib/contract/failure.ts'
import { failureWords } from './failure-words.ts'
import { useServices } from './store/context.ts'
import { outcomesWords } from './words/outcomes.ts'

interface CopyDiagnosticsProps {
  failure?: Failure
  /** What it is about, for the button's accessible name. */
  label?: string
}

/** Copies a text for whoever mends it: how Baton is set up and what happened, without customers and secrets. */
export function CopyDiagnostics({ failure, label }: CopyDiagnosticsProps) {
  const { client } = useServices()
  const [said, setSaid] = useState('')
  const copy = async () => {
    const reply = await client.call('diagnostics', failure ? { failure } : {})
    if (!reply.ok) return setSaid(failureWords(reply.failure))
    setSaid((await copyText(reply.value.text)) ? outcomesWords.copied : outcomesWords.notCopied)
  }
  return (
    <>
      <Button
        look="small"
        aria-label={label ? outcomesWords.copyDiagnosticsOf(label) : undefined}
        onClick={() => void copy()}
      >
        {outcomesWords.copyDiagnostics}
      </Button>
      <span role="status">{said}</span>
    </>
  )
}
