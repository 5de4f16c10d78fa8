import { intentLabel, sourceRoles } from '#components/labels.ts'
import { IconButton } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { CloseIcon } from '#components/ui/icons.tsx'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import { dataPointsWords } from '../words/data-points.ts'
import { pointNamesWords } from '../words/point-names.ts'
import styles from './data-points.module.css'

interface ExceptionsProps {
  label: string
  rules: readonly DataPointRule[]
  readOnly: boolean
  onRemove(index: number): void
}

const tones = { required: 'accent', optional: 'plain', forbidden: 'warn' } as const

/** The exceptions of a data point, each as a phrase. */
export function Exceptions({ label, rules, readOnly, onRemove }: ExceptionsProps) {
  if (rules.length === 0) return null
  return (
    <ul className={styles.exceptions}>
      {rules.map((rule, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an exception is its place; nothing else names it
        <li key={index}>
          <Chip tone={tones[rule.level]}>{pointNamesWords.levels[rule.level]}</Chip> {scopeWords(rule)}
          {rule.masked !== undefined && (rule.masked ? dataPointsWords.masked : dataPointsWords.notMasked)}
          {!readOnly && (
            <IconButton
              label={dataPointsWords.removeException(
                label,
                `${pointNamesWords.levels[rule.level]} ${scopeWords(rule)}`,
              )}
              icon={<CloseIcon />}
              onClick={() => onRemove(index)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

/** For whom an exception counts. */
export function scopeWords({ intents, roles }: DataPointRule): string {
  const about =
    intents &&
    dataPointsWords.scopeIntents(
      intents.map((intent) => dataPointsWords.quoted(intentLabel(intent))).join(', '),
    )
  const from = roles && dataPointsWords.scopeRoles(roles.map((role) => sourceRoles[role]).join(', '))
  return [about, from].filter(Boolean).join(' ')
}
