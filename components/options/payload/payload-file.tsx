import { useId, useState } from 'react'
import { payloadWords } from '../words/payload.ts'
import styles from './payload.module.css'

const largest = 5_000_000

/** A payload from a file. What cannot be read is said; what was pasted before stays then. */
export function PayloadFile({ onText }: { onText(text: string): void }) {
  const [problem, setProblem] = useState('')
  const id = useId()
  const take = async (file: File | undefined) => {
    if (!file) return
    if (file.size > largest) {
      setProblem(payloadWords.tooLarge)
      return
    }
    try {
      onText(await file.text())
      setProblem('')
    } catch {
      setProblem(payloadWords.notRead)
    }
  }
  return (
    <div className={styles.file}>
      <label htmlFor={id}>{payloadWords.file}</label>
      <input
        id={id}
        type="file"
        accept=".json,.jsonl,.txt,.log,application/json,text/plain"
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => void take(target.files?.[0])}
      />
      <p id={`${id}-problem`} role="status" className={styles.bad}>
        {problem}
      </p>
    </div>
  )
}
