import { useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { FieldEvent } from '#lib/contract/event.ts'
import type { Failure } from '#lib/contract/failure.ts'
import { noticedLines } from '#lib/ledger/noticed.ts'
import { failureWords } from '../failure-words.ts'
import { PageHead } from '../shell/page-head.tsx'
import { useServices } from '../store/context.ts'
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
        {!events && !failure && <p role="status">Reading what was noticed…</p>}
        {events?.length === 0 && (
          <p>
            Nothing yet. In the panel, agents flag a field with the keys <kbd>f</kbd> <kbd>w</kbd> (wrong) or{' '}
            <kbd>f</kbd> <kbd>m</kbd> (missing); what they reveal of masked values is listed here, too.
          </p>
        )}
        {events && events.length > 0 && (
          <>
            <NoticedTable lines={noticedLines(events)} />
            <div>
              <Button onClick={save}>Download as JSON</Button>
            </div>
            <p className={styles.soft}>
              Fields, times and tickets only: no value of a customer is recorded. Kept encrypted for 90 days,
              2,000 entries at the most, and no longer than the credentials of this device.
            </p>
          </>
        )}
      </div>
    </>
  )
}
