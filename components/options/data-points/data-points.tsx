import styles from './data-points.module.css'
import { PolicyTable } from './policy-table.tsx'
import { PrecedenceForm } from './precedence-form.tsx'
import type { DataPointsProps } from './props.ts'

export type { DataPointsProps } from './props.ts'

/** What Baton may know of a customer and what it must, and whose word counts where two systems disagree. */
export function DataPoints(props: DataPointsProps) {
  const { rules, precedence, sources, workbench, readOnly, onRules, onPrecedence } = props
  return (
    <div className={styles.page}>
      <section className={styles.section} aria-labelledby="policy-heading">
        <h2 id="policy-heading" className={styles.title}>
          What may be fetched and shown
        </h2>
        <ul className={styles.about}>
          <li>
            <b>Required</b>: its absence is shown as a gap, to agents and on this page.
          </li>
          <li>
            <b>Optional</b>: shown when it is there.
          </li>
          <li>
            <b>Forbidden</b>: never asked for where the system’s API allows choosing, never stored, and never
            shown. As long as the intent of a conversation is not known, what is forbidden for any intent is
            forbidden.
          </li>
          <li>
            <b>Masked until revealed</b>: shown as dots everywhere in the panel, in what somebody wrote, too.
            An agent reveals it with one key for the ticket that is open, and that is recorded; so it is when
            it goes into a reply.
          </li>
        </ul>
        <PolicyTable dataPoints={workbench.dataPoints} rules={rules} readOnly={readOnly} onRules={onRules} />
      </section>
      <section className={styles.section} aria-labelledby="precedence-heading">
        <h2 id="precedence-heading" className={styles.title}>
          When systems disagree
        </h2>
        <p className={styles.about}>
          Agents see that two systems differ, and both values. The one of the system further up is shown
          first.
        </p>
        <PrecedenceForm
          precedence={precedence}
          sources={sources}
          dataPoints={workbench.dataPoints}
          readOnly={readOnly}
          onPrecedence={onPrecedence}
        />
      </section>
    </div>
  )
}
