import { useState } from 'react'
import { doingWords } from '#components/doing-words.ts'
import { greetingWords } from '#components/greeting-words.ts'
import { Button } from '#components/ui/button.tsx'
import { firstFocus } from '#components/ui/first-focus.ts'
import { languageName } from '#components/ui/locale.ts'
import { SelectField } from '#components/ui/select-field.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { PanelLanguage } from '#lib/contract/language.ts'
import { draftGreeting, greetingLanguage } from '#lib/drafting/greeting/draft-greeting.ts'
import { DraftText } from '../drafts/draft-text.tsx'
import styles from '../drafts/drafts.module.css'
import { MaskedNote } from '../masks/masked-note.tsx'
import { useVeiled } from '../masks/panel-veil.ts'
import type { SheetProps } from '../sheets.tsx'

/**
 * A first reply that shows that we have listened, to be read, changed and inserted. What was changed in a language is
 * still there when the agent comes back to it.
 */
export default function GreetingSheet({ snapshot, view, onClose }: SheetProps) {
  const veiled = useVeiled(snapshot)
  const [language, setLanguage] = useState(() => greetingLanguage(snapshot))
  const [changed, setChanged] = useState<Partial<Record<PanelLanguage, string>>>({})
  const text = changed[language] ?? veiled((bare) => draftGreeting(bare, language))
  const insert = async () => {
    if (await view.actions.insert(text)) onClose()
  }
  const isEmpty = text.trim() === ''
  return (
    <Sheet name="greeting" title={greetingWords.title} closeLabel={doingWords.close} onClose={onClose}>
      <div className={styles.draft}>
        <p className={styles.soft}>{greetingWords.intro}</p>
        <LanguageField language={language} onChoose={setLanguage} />
        <DraftText
          label={greetingWords.text}
          language={language}
          text={text}
          onChange={(next) => setChanged({ ...changed, [language]: next })}
        />
        <MaskedNote text={text} />
        <span className={styles.actions}>
          <Button
            ref={firstFocus}
            look="main"
            data-do="insert-greeting"
            disabled={isEmpty}
            onClick={() => void insert()}
          >
            {greetingWords.insert}
          </Button>
          <Button disabled={isEmpty} onClick={() => view.actions.copy(text)}>
            {greetingWords.copy}
          </Button>
          {changed[language] !== undefined && (
            <Button onClick={() => setChanged({ ...changed, [language]: undefined })}>
              {greetingWords.again}
            </Button>
          )}
        </span>
      </div>
    </Sheet>
  )
}

interface LanguageFieldProps {
  language: PanelLanguage
  onChoose(language: PanelLanguage): void
}

function LanguageField({ language, onChoose }: LanguageFieldProps) {
  return (
    <SelectField
      label={greetingWords.language}
      value={language}
      onChange={({ target }) => onChoose(PanelLanguage.parse(target.value))}
    >
      {PanelLanguage.options.map((tag) => (
        <option key={tag} value={tag}>
          {languageName(tag)}
        </option>
      ))}
    </SelectField>
  )
}
