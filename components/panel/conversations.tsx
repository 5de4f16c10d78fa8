import { customerWords } from '#components/customer-words.ts'
import { Chip } from '#components/ui/chip.tsx'
import { Clamp } from '#components/ui/clamp.tsx'
import { OutwardLink } from '#components/ui/outward-link.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { Sourced } from '#lib/contract/provenance.ts'
import type { ConversationRecord } from '#lib/contract/records.ts'
import styles from './tickets.module.css'
import type { PanelView } from './view.ts'

interface ConversationsProps {
  conversations: readonly Sourced<ConversationRecord>[]
  view: PanelView
}

/** What the customer talked about before, with the bot or with people. */
export function Conversations({ conversations, view }: ConversationsProps) {
  return (
    <section aria-labelledby="conversations-title">
      <h3 id="conversations-title" className={styles.soft}>
        {customerWords.conversations.title}
      </h3>
      <ul className={styles.list}>
        {conversations.map((conversation) => (
          <Conversation
            key={`${conversation.provenance.sourceId}/${conversation.value.recordId}`}
            conversation={conversation}
            view={view}
          />
        ))}
      </ul>
    </section>
  )
}

function Conversation({
  conversation,
  view,
}: {
  conversation: Sourced<ConversationRecord>
  view: PanelView
}) {
  const { value, provenance } = conversation
  const { subject, summary, channel, handledBy, disposition } = value
  const at = value.endedAt ?? value.startedAt
  const facts = [channel, handledBy && customerWords.conversations.handlers[handledBy]]
  return (
    <li className={styles.ticket}>
      <OutwardLink url={value.url ?? provenance.url}>
        <bdi>{subject ?? customerWords.conversations.noSubject}</bdi>
      </OutwardLink>
      {disposition ? <Chip>{disposition}</Chip> : <span />}
      {summary && (
        <div className={styles.summary}>
          <Clamp text={summary} more={words.more} less={words.less} />
        </div>
      )}
      <span className={styles.soft}>
        {[...facts, view.labelOf(provenance.sourceId)].filter(Boolean).join(' · ')}
        {at && (
          <>
            {' · '}
            <Time at={at} />
          </>
        )}
      </span>
    </li>
  )
}
