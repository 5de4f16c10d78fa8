import { useState } from 'react'
import { Hidden } from '#components/ui/hidden.tsx'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { announcement } from './announcement.ts'

/** The one place from which changes of the data are spoken. */
export function Announcer({ snapshot }: { snapshot: Snapshot | undefined }) {
  const [last, setLast] = useState<{ snapshot: Snapshot | undefined; text: string }>({
    snapshot: undefined,
    text: '',
  })
  if (last.snapshot !== snapshot) {
    setLast({ snapshot, text: announcement(last.snapshot, snapshot) ?? last.text })
  }
  return (
    <div role="status" data-announcer="">
      <Hidden>{last.text}</Hidden>
    </div>
  )
}
