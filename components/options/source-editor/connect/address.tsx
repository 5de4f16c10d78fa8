import type { Preset } from '#lib/contract/source.ts'
import { useEditor } from '../editor-context.ts'
import { TextInput } from '../form/field.tsx'
import { problemAt } from '../problems.ts'
import type { SourceDraft } from '../props.ts'

interface AddressProps {
  source: SourceDraft
  preset: Preset | undefined
  onChange(part: Partial<SourceDraft>): void
}

/** What agents call the source, and where the system is. */
export function Address({ source, preset, onChange }: AddressProps) {
  const { problems } = useEditor()
  const { label = '', baseUrl = '' } = source
  return (
    <>
      <TextInput
        label="Name"
        help="Agents read it beside every value that comes from here."
        value={label}
        problem={problemAt(problems, 'label')}
        onText={(next) => onChange({ label: next })}
      />
      <TextInput
        label="Address"
        code
        inputMode="url"
        placeholder={preset?.exampleUrl ?? 'https://shop.example.com'}
        help={
          preset
            ? `Where your ${preset.name} is, for example ${preset.exampleUrl}`
            : 'The part of the address that all requests share. Requests go to this host and to no other.'
        }
        value={baseUrl}
        problem={problemAt(problems, 'baseUrl')}
        onText={(next) => onChange({ baseUrl: next.trim() })}
      />
    </>
  )
}
