import { Chip } from '#components/ui/chip.tsx'
import type { ContextKey } from '#lib/contract/source.ts'
import { hrefOf } from '../shell/route.ts'
import { FailureDetail } from '../sources/failure-detail.tsx'
import { keysWords } from '../sources/preset-words.ts'
import { useOptions } from '../store/context.ts'
import type { SourceDraft } from '../store/draft.ts'
import { guideWords } from '../words/guide.ts'
import styles from './guide.module.css'

interface TestResultProps {
  source: SourceDraft
  /** What was not entered, and without which it cannot be asked. */
  missing: readonly ContextKey[]
}

/** What came of the test of one source. */
export function TestResult({ source, missing }: TestResultProps) {
  const test = useOptions(({ tests }) => tests[source.id])
  const name = source.label || source.id
  return (
    <li>
      <div className={styles.result}>
        <a href={hrefOf({ page: 'source', id: source.id })}>{name}</a>
        {missing.length > 0 ? <Chip>{guideWords.needs(keysWords(missing))}</Chip> : <Answer test={test} />}
      </div>
      {missing.length === 0 && test?.failure && <FailureDetail failure={test.failure} label={name} />}
    </li>
  )
}

function Answer({ test }: { test: { records: number; ms: number; failure?: unknown } | undefined }) {
  if (!test) return <Chip>{guideWords.asking}</Chip>
  if (test.failure) return <Chip tone="bad">{guideWords.failed}</Chip>
  const time = `${Math.round(test.ms)} ms`
  if (test.records === 0) return <Chip tone="warn">{guideWords.nobody(time)}</Chip>
  return <Chip tone="good">{guideWords.answered(test.records, time)}</Chip>
}
