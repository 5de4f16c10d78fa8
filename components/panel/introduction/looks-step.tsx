import { introductionWords } from '#components/introduction-words.ts'
import { placesWords } from '#components/places-words.ts'
import { Button } from '#components/ui/button.tsx'
import { SelectField } from '#components/ui/select-field.tsx'
import { inBrowser } from '../place.ts'
import styles from './introduction.module.css'
import type { StepProps } from './introduction.tsx'

/** The third step has the agent choose how the panel looks, how a ticket opens, and where the panel is. */
export function LooksStep({ view }: StepProps) {
  const { actions, preferences } = view
  const words = introductionWords.looks
  return (
    <div className={styles.choices}>
      <SelectField
        label={words.density}
        value={preferences.density}
        onChange={({ currentTarget }) =>
          actions.prefer({ density: currentTarget.value === 'compact' ? 'compact' : 'comfortable' })
        }
      >
        <option value="comfortable">{words.comfortable}</option>
        <option value="compact">{words.compact}</option>
      </SelectField>
      <SelectField
        label={words.begin}
        value={preferences.begin}
        onChange={({ currentTarget }) =>
          actions.prefer({ begin: currentTarget.value === 'brief' ? 'brief' : 'last-used' })
        }
      >
        <option value="brief">{words.brief}</option>
        <option value="last-used">{words.lastUsed}</option>
      </SelectField>
      {!inBrowser() && (
        <Button look="link" onClick={() => actions.prefer({ place: 'browser' })}>
          {placesWords.toBrowser}
        </Button>
      )}
    </div>
  )
}
