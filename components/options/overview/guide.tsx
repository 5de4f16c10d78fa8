import { Hidden } from '#components/ui/hidden.tsx'
import { CheckIcon } from '#components/ui/icons.tsx'
import { guideWords } from '../words/guide.ts'
import styles from './guide.module.css'
import { StepBody } from './step-body.tsx'
import type { Gap, Step } from './steps.ts'

/** The set-up as a list of steps, which stays until each of them is green and says what is next. */
export function Guide({ steps, gaps }: { steps: readonly Step[]; gaps: readonly Gap[] }) {
  const now = steps.find(({ done }) => !done)
  const done = steps.filter((step) => step.done).length
  return (
    <section className={styles.guide} aria-labelledby="guide-title">
      <div className={styles.head}>
        <h2 id="guide-title" className={styles.title}>
          {guideWords.title}
        </h2>
        <p className={styles.progress}>
          {guideWords.progress(done, steps.length)}
          {now && guideWords.nextStep[now.name]}
        </p>
      </div>
      <ol>
        {steps.map((step, index) => (
          <li
            key={step.name}
            className={styles.step}
            data-step={step.name}
            data-done={step.done || undefined}
          >
            <details open={step === now}>
              <summary className={styles.summary}>
                <span className={styles.mark} aria-hidden="true">
                  {step.done ? <CheckIcon /> : index + 1}
                </span>
                <span className={styles.words}>
                  <b>{guideWords.steps[step.name]}</b>
                  <span className={styles.says}>
                    <Hidden>
                      {step.done ? guideWords.done : step === now ? guideWords.next : guideWords.later}{' '}
                    </Hidden>
                    {step.says}
                  </span>
                </span>
              </summary>
              <div className={styles.body}>
                <p className={styles.help}>{guideWords.help[step.name]}</p>
                <StepBody name={step.name} gaps={gaps} main={step === now} />
              </div>
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
