import { useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import type { PastedPayload, Workbench } from '#lib/contract/workbench.ts'
import { payloadWords } from '../words/payload.ts'
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
        <span className={styles.soft}>{payloadWords.handoffs(packets.length)}</span>
      </p>
      {packets.length > 1 && (
        <fieldset className={styles.packets} aria-label={payloadWords.handoffsHere}>
          {packets.map(({ packet }, at) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a payload may hold the same handoff twice
              key={at}
              type="button"
              className={styles.packet}
              aria-pressed={at === index}
              onClick={() => setChosen(at)}
            >
              {`${at + 1} ${packet?.customer.name ?? packet?.customer.email ?? (packet ? packet.conversationId : payloadWords.notReadable)}`}
            </button>
          ))}
        </fieldset>
      )}
      {shown ? (
        <PacketView key={index} pasted={shown} format={format} workbench={workbench} />
      ) : (
        <p>{payloadWords.noHandoff}</p>
      )}
    </>
  )
}

function Unknown({ addSourceHref }: Pick<PayloadResultProps, 'addSourceHref'>) {
  return (
    <Notice
      tone="warn"
      title={payloadWords.unknown}
      actions={addSourceHref && <a href={addSourceHref}>{payloadWords.ownSource}</a>}
    >
      {payloadWords.unknownText}
    </Notice>
  )
}
