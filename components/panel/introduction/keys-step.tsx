import { useEffect, useState } from 'react'
import { introductionWords } from '#components/introduction-words.ts'
import { CheckIcon } from '#components/ui/icons.tsx'
import { sectionIds } from '../sections.tsx'
import styles from './introduction.module.css'
import type { StepProps } from './introduction.tsx'

/** The second step has a key tried, and says when it has worked. */
export function KeysStep({ section, view }: StepProps) {
  const words = introductionWords.keys
  const [tried, setTried] = useState(false)
  const [reach, setReach] = useState<string>()
  const { shortcuts } = view.actions
  useEffect(() => {
    if (section === 'orders') setTried(true)
  }, [section])
  // Only once: the browser's keys are changed on a page of its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let gone = false
    void shortcuts().then((list) => {
      if (!gone) setReach(list.find(({ key }) => key !== '')?.key)
    })
    return () => {
      gone = true
    }
  }, [])
  return (
    <>
      {reach !== undefined && <p>{words.reach(reach)}</p>}
      <p role="status" className={styles.attempt} data-tried={tried}>
        {tried && <CheckIcon />}
        {tried ? words.worked : words.attempt(String(sectionIds.indexOf('orders') + 1))}
      </p>
    </>
  )
}
