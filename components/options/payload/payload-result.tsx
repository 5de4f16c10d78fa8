import { useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import type { PastedPayload, Workbench } from '#lib/contract/workbench.ts'
import { VerifiedChip } from './formats.tsx'
import { PacketView } from './packet-view.tsx'
import styles from './payload.module.css'

interface PayloadResultProps {
  read: PastedPayload
  workbench: Workbench
  addSourceHref: string | undefined
}

/** What the payload was found to be, and each packet in it. */
export function PayloadResult({ read, workbench, addSourceHref }: PayloadResultProps) {
  const [chosen, setChosen] = useState(0)
  const { format, packets } = read
  if (!format) return <Unknown addSourceHref={addSourceHref} />
  const index = Math.min(chosen, packets.length - 1)
  const shown = packets[index]
  return (
    <>
      <p role="status" className={styles.found}>
        <b>{format.name}</b> <VerifiedChip format={format} />{' '}
        <span className={styles.soft}>
          {packets.length === 1 ? '1 handoff' : `${packets.length} handoffs`}
        </span>
      </p>
      {packets.length > 1 && (
        <fieldset className={styles.packets} aria-label="Handoffs in this payload">
          {packets.map(({ packet }, at) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a payload may hold the same handoff twice
              key={at}
              type="button"
              className={styles.packet}
              aria-pressed={at === index}
              onClick={() => setChosen(at)}
            >
              {`${at + 1} ${packet?.customer.name ?? packet?.customer.email ?? (packet ? packet.conversationId : 'not readable')}`}
            </button>
          ))}
        </fieldset>
      )}
      {shown ? (
        <PacketView key={index} pasted={shown} format={format} workbench={workbench} />
      ) : (
        <p>The format is known, but there is no handoff in it.</p>
      )}
    </>
  )
}

function Unknown({ addSourceHref }: Pick<PayloadResultProps, 'addSourceHref'>) {
  return (
    <Notice
      tone="warn"
      title="No format knows this payload"
      actions={addSourceHref && <a href={addSourceHref}>Add a source of your own</a>}
    >
      Baton looked for each format that it knows, also inside texts and wrappers. Make sure that the whole
      payload is here, from the first bracket to the last. If it is one of your own bot, add a source from
      scratch: on its step “Map” this payload can be pasted as a reply, and its fields mapped by choosing
      them.
    </Notice>
  )
}
