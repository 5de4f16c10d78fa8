import { Button } from '#components/ui/button.tsx'
import { formatter } from '#components/ui/locale.ts'
import { quoted } from '#components/ui/quoted.ts'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { JoinCandidate } from '#lib/contract/snapshot.ts'
import styles from './join.module.css'
import type { PanelView } from './view.ts'

const when = formatter((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }))

/** Several conversations may belong to the ticket: the agent says which. */
export default function Choice({ candidates, view }: { candidates: JoinCandidate[]; view: PanelView }) {
  return (
    <section className={styles.choice} aria-labelledby="choice-title">
      <div>
        <h2 id="choice-title" className={styles.title}>
          {words.join.choice}
        </h2>
        <p className={styles.soft}>{words.join.choiceHint}</p>
      </div>
      <ul className={styles.candidates}>
        {candidates.map((candidate) => (
          <Candidate key={candidate.conversationId} candidate={candidate} view={view} />
        ))}
      </ul>
    </section>
  )
}

function Candidate({ candidate, view }: { candidate: JoinCandidate; view: PanelView }) {
  const { conversationId, handedOffAt, customer, opening, doubt } = candidate
  return (
    <li className={styles.candidate}>
      <div>
        <p className={styles.opening} dir="auto">
          {opening === undefined ? words.join.noOpening : quoted(opening)}
        </p>
        <p className={styles.soft}>
          <bdi>{customer ?? words.join.noName}</bdi>
          {` · ${words.join.handedOver} `}
          <Time at={handedOffAt} as="clock" /> (<Time at={handedOffAt} />)
        </p>
        <p className={styles.soft}>{words.doubts[doubt]}</p>
      </div>
      <Button
        look="small"
        aria-label={words.join.chooseOf(when().format(new Date(handedOffAt)))}
        onClick={() => view.actions.choose(conversationId)}
      >
        {words.join.choose}
      </Button>
    </li>
  )
}
