import { TextField } from '#components/ui/text-field.tsx'
import { KeyringMode, type SecurityRules } from '#lib/contract/keyring-mode.ts'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useOptions, useOptionsStore } from '../store/context.ts'
import { useReadOnly } from '../store/use-draft.ts'
import { securityWords } from '../words/security.ts'
import styles from './security.module.css'

/** What agents may choose where the config says nothing: `device` has to be named. */
const usual: SecurityRules = { keyrings: ['session', 'locked'] }

/** The lead's part of security: which ways of keeping credentials the team allows. It goes with the config. */
export function TeamRules() {
  const store = useOptionsStore()
  const readOnly = useReadOnly()
  const rules = useOptions(({ draft }) => draft.security ?? usual)
  if (readOnly) return null
  const words = securityWords.rules
  const change = (security: SecurityRules) => store.getState().edit((draft) => ({ ...draft, security }))
  const toggle = (mode: KeyringMode) => {
    const keyrings = KeyringMode.options.filter((one) => rules.keyrings.includes(one) !== (one === mode))
    if (keyrings.length > 0) change({ ...rules, keyrings })
  }
  return (
    <SettingsSection title={words.title} name="team-rules" about={words.about}>
      <fieldset className={styles.rules}>
        <legend className={styles.legend}>{words.allowed}</legend>
        {KeyringMode.options.map((mode) => (
          <label key={mode} className={styles.rule}>
            <input type="checkbox" checked={rules.keyrings.includes(mode)} onChange={() => toggle(mode)} />
            {securityWords.modes[mode].title}
          </label>
        ))}
      </fieldset>
      <div className={styles.minutes}>
        <TextField
          label={words.minutes}
          type="number"
          min={1}
          max={1440}
          placeholder={words.noLimit}
          value={rules.lockAfterMinutes ?? ''}
          onChange={({ currentTarget }) => change(withMinutes(rules, currentTarget.value))}
        />
      </div>
    </SettingsSection>
  )
}

/** No number is no limit. */
function withMinutes({ keyrings }: SecurityRules, text: string): SecurityRules {
  const minutes = Number(text)
  return minutes >= 1 ? { keyrings, lockAfterMinutes: Math.min(1440, Math.round(minutes)) } : { keyrings }
}
