import type { Preset } from '#lib/contract/source.ts'
import { problemAt } from '../../problems.ts'
import { connectWords } from '../../words/connect.ts'
import { useEditor } from '../editor-context.ts'
import { TextInput } from '../form/field.tsx'
import type { SourceDraft } from '../props.ts'

interface AddressProps {
  source: SourceDraft
  preset: Preset | undefined
  onChange(part: Partial<SourceDraft>): void
}

/** What agents call the source, and where the system is. */
export function Address({ source, preset, onChange }: AddressProps) {
  const { problems } = useEditor()
  const words = connectWords.where
  const { label = '', baseUrl = '' } = source
  return (
    <>
      <TextInput
        label={words.name}
        help={words.nameHelp}
        value={label}
        problem={problemAt(problems, 'label')}
        onText={(next) => onChange({ label: next })}
      />
      <TextInput
        label={words.address}
        code
        inputMode="url"
        placeholder={preset?.exampleUrl ?? 'https://shop.example.com'}
        help={preset ? words.addressOf(preset.name, preset.exampleUrl) : words.addressHelp}
        value={baseUrl}
        problem={problemAt(problems, 'baseUrl')}
        onText={(next) => onChange({ baseUrl: next.trim() })}
      />
    </>
  )
}
