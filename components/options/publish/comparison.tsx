import { useEffect, useState } from 'react'
import type { Result } from '#lib/contract/failure.ts'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import { failureWords } from '../failure-words.ts'
import { changesBetween } from '../store/changes.ts'
import { useOptions, useServices } from '../store/context.ts'
import { publishWords } from '../words/publish.ts'
import { ChangeList } from './change-list.tsx'
import { labelsOf } from './change-words.ts'

/** What has changed between an earlier config and the one in use. */
export function Comparison({ id }: { id: string }) {
  const { client } = useServices()
  const active = useOptions(({ page }) => page?.active)
  const [earlier, setEarlier] = useState<Result<TeamConfig>>()
  useEffect(() => {
    let gone = false
    void client.call('historyConfig', { id }).then((reply) => {
      if (!gone) setEarlier(reply)
    })
    return () => {
      gone = true
    }
  }, [client, id])
  if (!earlier) return <p role="status">{publishWords.reading}</p>
  if (!earlier.ok) return <p role="alert">{failureWords(earlier.failure)}</p>
  const changes = changesBetween(earlier.value, active)
  if (changes.length === 0) return <p>{publishWords.same}</p>
  return (
    <>
      <p>{publishWords.since}</p>
      <ChangeList changes={changes} labels={labelsOf(earlier.value, active)} />
    </>
  )
}
