import { guardingWords } from '#components/guarding-words.ts'
import { Button } from '#components/ui/button.tsx'
import type { Outcome } from './store/state.ts'

interface UndoWritingProps {
  outcome: Extract<Outcome, { kind: 'inserted' | 'replaced' }>
  onReplace(text: string, by: string): Promise<boolean>
}

/** Takes back what was written into the reply, as long as it stands there unchanged; a question that is gone has no place to come back to. */
export default function UndoWriting({ outcome, onReplace }: UndoWritingProps) {
  const [written, before] = outcome.kind === 'inserted' ? [outcome.text, ''] : [outcome.by, outcome.text]
  if (written === '') return null
  return (
    <Button look="link" data-do="undo" onClick={() => void onReplace(written, before)}>
      {guardingWords.undo}
    </Button>
  )
}
