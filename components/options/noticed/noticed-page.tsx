import { useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { FieldEvent } from '#lib/contract/event.ts'
import type { Failure } from '#lib/contract/failure.ts'
import { noticedLines } from '#lib/ledger/noticed.ts'
import { failureWords } from '../failure-words.ts'
import { PageHead } from '../shell/page-head.tsx'
import { useServices } from '../store/context.ts'
import { noticedWords } from '../words/noticed.ts'
import { shellWords } from '../words/shell.ts'
import styles from './noticed.module.css'
import { NoticedTable } from './noticed-table.tsx'

/** What the agents of this device have flagged and revealed, for the lead to act on. */
export function NoticedPage() {
  const { client, download } = useServices()
  const [events, setEvents] = useState<FieldEvent[]>()
  const [failure, setFailure] = useState<Failure>()
  useEffect(() => {
    let gone = false
    void client.call('noticed', {}).then((reply) => {
      if (gone) return
      if (reply.ok) setEvents(reply.value.events)
      else setFailure(reply.failure)
    })
    return () => {
      gone = true
    }
  }, [client])
  const save = () => download('baton-noticed.json', `${JSON.stringify({ events }, null, 2)}\n`)
  return (
    <>
      <PageHead title={shellWords.titles.noticed} about={shellWords.abouts.noticed} />
      <div className={styles.page}>
        {failure && <p role="alert">{failureWords(failure)}</p>}
        {!events && !failure && <p role="status">{noticedWords.reading}</p>}
        {events?.length === 0 && (
          <p>
            {noticedWords.nothing} <kbd>f</kbd> <kbd>w</kbd> {noticedWords.wrongOr} <kbd>f</kbd> <kbd>m</kbd>{' '}
            {noticedWords.missingAnd}
          </p>
        )}
        {events && events.length > 0 && (
          <>
            <NoticedTable lines={noticedLines(events)} />
            <div>
              <Button onClick={save}>{noticedWords.download}</Button>
            </div>
            <p className={styles.soft}>{noticedWords.kept}</p>
          </>
        )}
      </div>
    </>
  )
}
