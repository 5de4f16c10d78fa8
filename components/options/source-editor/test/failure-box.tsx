import { explainFailure } from '#components/failure-words.ts'
import { remarkWords } from '#components/remark-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Failure } from '#lib/contract/failure.ts'
import { outcomesWords } from '../../words/outcomes.ts'

interface FailureBoxProps {
  failure: Failure
  /** The system that it is about. */
  label: string
  onCopyDiagnostics: ((failure: Failure) => void) | undefined
}

/** What went wrong, what to do and who can; with a button that copies what a helper needs to know, and no more. */
export function FailureBox({ failure, label, onCopyDiagnostics }: FailureBoxProps) {
  const { title, whatToDo, who } = explainFailure(failure, label)
  const fields = failure.kind === 'bad-response' ? (failure.fields ?? []) : []
  return (
    <Notice
      tone="bad"
      title={title}
      actions={
        onCopyDiagnostics && (
          <Button look="small" onClick={() => onCopyDiagnostics(failure)}>
            {outcomesWords.copyDiagnostics}
          </Button>
        )
      }
    >
      <p>{`${whatToDo} ${who}.`}</p>
      {fields.length > 0 && (
        <ul>
          {fields.map(({ path, problem }) => (
            <li key={`${path} ${problem}`}>{`${path}: ${remarkWords(problem)}`}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
