import { problemAt } from '../../problems.ts'
import { addingWords } from '../../words/adding.ts'
import { connectWords } from '../../words/connect.ts'
import { formWords } from '../../words/form.ts'
import { originOf } from '../draft.ts'
import { useEditor } from '../editor-context.ts'
import { TextInput } from '../form/field.tsx'
import { Rows } from '../form/rows.tsx'
import type { SourceDraft } from '../props.ts'

interface PresetSettingsProps {
  source: SourceDraft
  onChange(part: Partial<SourceDraft>): void
}

/** What the preset leaves to the team, each with where to find it; a definition of one's own may have any. */
export function PresetSettings({ source, onChange }: PresetSettingsProps) {
  const { workbench, problems } = useEditor()
  const { settings = {} } = source
  const set = (name: string, value: string) => {
    const { [name]: _, ...rest } = settings
    const next = value === '' ? rest : { ...rest, [name]: value }
    onChange({ settings: Object.keys(next).length > 0 ? next : undefined })
  }
  if (source.definition) {
    return (
      <Rows
        legend={connectWords.where.settings}
        help={connectWords.where.settingsHelp}
        columns={[formWords.columns.name, formWords.columns.value]}
        what="setting"
        value={settings}
        problemOf={(name) => problemAt(problems, `settings.${name}`)}
        onValue={(next) => onChange({ settings: next })}
      />
    )
  }
  return originOf(source, workbench)?.settings?.map(({ name, label, help, usual, required }) => (
    <TextInput
      key={name}
      label={required ? label : addingWords.optional(label)}
      help={help}
      placeholder={usual}
      value={settings[name] ?? ''}
      problem={problemAt(problems, `settings.${name}`) ?? missing(required, usual, settings[name])}
      onText={(next) => set(name, next)}
    />
  ))
}

const missing = (required: boolean, usual: string | undefined, value: string | undefined) =>
  required && !usual && !value ? formWords.fillIn : undefined
