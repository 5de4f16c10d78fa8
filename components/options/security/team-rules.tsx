import { TextField } from '#components/ui/text-field.tsx'
import { KeyringMode, type SecurityRules } from '#lib/contract/keyring-mode.ts'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useOptions, useOptionsStore } from '../store/context.ts'
import { useReadOnly } from '../store/use-draft.ts'
import styles from './security.module.css'
import { modeWords } from './security-words.ts'

/** What agents may choose where the config says nothing: `device` has to be named. */
const usual: SecurityRules = { keyrings: ['session', 'locked'] }

/** The lead's part of security: which ways of keeping credentials the team allows. It goes with the config. */
export function TeamRules() {
  const store = useOptionsStore()
  const readOnly = useReadOnly()
  const rules = useOptions(({ draft }) => draft.security ?? usual)
  if (readOnly) return null
  const change = (security: SecurityRules) => store.getState().edit((draft) => ({ ...draft, security }))
  const toggle = (mode: KeyringMode) => {
    const keyrings = KeyringMode.options.filter((one) => rules.keyrings.includes(one) !== (one === mode))
    if (keyrings.length > 0) change({ ...rules, keyrings })
  }
  return (
    <SettingsSection
      title="What your team may use"
      name="team-rules"
      about="Part of the set-up: it counts on every agent’s device once the set-up is in use there."
    >
      <fieldset className={styles.rules}>
        <legend className={styles.legend}>Allowed ways of keeping credentials</legend>
        {KeyringMode.options.map((mode) => (
          <label key={mode} className={styles.rule}>
            <input type="checkbox" checked={rules.keyrings.includes(mode)} onChange={() => toggle(mode)} />
            {modeWords[mode].title}
          </label>
        ))}
      </fieldset>
      <div className={styles.minutes}>
        <TextField
          label="A passphrase locks after at most so many minutes without use"
          type="number"
          min={1}
          max={1440}
          placeholder="no limit"
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
