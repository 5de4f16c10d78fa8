import { useState } from 'react'
import { Hidden } from '#components/ui/hidden.tsx'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { announcement } from './announcement.ts'
import { ticketKeyText } from './ticket-key.ts'

/** The one place from which changes of the data are spoken. */
export function Announcer({ snapshot }: { snapshot: Snapshot | undefined }) {
  const [last, setLast] = useState<{ snapshot: Snapshot | undefined; text: string }>({
    snapshot: undefined,
    text: '',
  })
  if (last.snapshot !== snapshot) {
    const same =
      last.snapshot && snapshot && ticketKeyText(last.snapshot.ticket) === ticketKeyText(snapshot.ticket)
    // What was said of a ticket goes with it: it names the customer.
    setLast({ snapshot, text: announcement(last.snapshot, snapshot) ?? (same ? last.text : '') })
  }
  return (
    <div role="status" data-announcer="">
      <Hidden>{last.text}</Hidden>
    </div>
  )
}
