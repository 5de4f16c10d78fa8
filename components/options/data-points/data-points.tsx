import { dataPointsWords } from '../words/data-points.ts'
import styles from './data-points.module.css'
import { PolicyTable } from './policy-table.tsx'
import { PrecedenceForm } from './precedence-form.tsx'
import type { DataPointsProps } from './props.ts'

export type { DataPointsProps } from './props.ts'

/** What Baton may know of a customer and what it must, and whose word counts where two systems disagree. */
export function DataPoints(props: DataPointsProps) {
  const { rules, precedence, sources, workbench, readOnly, onRules, onPrecedence } = props
  const { about } = dataPointsWords
  return (
    <div className={styles.page}>
      <section className={styles.section} aria-labelledby="policy-heading">
        <h2 id="policy-heading" className={styles.title}>
          {about.title}
        </h2>
        <ul className={styles.about}>
          <li>
            <b>{about.required}</b>: {about.requiredText}
          </li>
          <li>
            <b>{about.optional}</b>: {about.optionalText}
          </li>
          <li>
            <b>{about.forbidden}</b>: {about.forbiddenText}
          </li>
          <li>
            <b>{about.masked}</b>: {about.maskedText}
          </li>
        </ul>
        <PolicyTable dataPoints={workbench.dataPoints} rules={rules} readOnly={readOnly} onRules={onRules} />
      </section>
      <section className={styles.section} aria-labelledby="precedence-heading">
        <h2 id="precedence-heading" className={styles.title}>
          {dataPointsWords.precedence.title}
        </h2>
        <p className={styles.about}>{dataPointsWords.precedence.about}</p>
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
