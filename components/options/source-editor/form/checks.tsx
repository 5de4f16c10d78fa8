import { type ReactNode, useId } from 'react'
import styles from './form.module.css'

interface ChecksProps<T extends string> {
  legend: string
  help?: ReactNode
  problem?: string | undefined
  options: readonly { value: T; label: string }[]
  chosen: readonly T[]
  onChosen(next: T[]): void
}

/** Any of a few. */
export function Checks<T extends string>({
  legend,
  help,
  problem,
  options,
  chosen,
  onChosen,
}: ChecksProps<T>) {
  const id = useId()
  const toggle = (value: T, on: boolean) =>
    onChosen(on ? [...chosen, value] : chosen.filter((one) => one !== value))
  return (
    <fieldset className={styles.checks} aria-describedby={help || problem ? id : undefined}>
      <legend className={styles.label}>{legend}</legend>
      <div className={styles.choices}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) => toggle(value, target.checked)}
            />
            {label}
          </label>
        ))}
      </div>
      {(help || problem) && (
        <p id={id} className={problem ? styles.problem : styles.help}>
          {problem ?? help}
        </p>
      )}
    </fieldset>
  )
}
