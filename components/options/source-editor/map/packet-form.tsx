import type { SourceDefinition } from '#lib/contract/source.ts'
import { problemAt } from '../../problems.ts'
import { mapWords } from '../../words/map.ts'
import { useEditor } from '../editor-context.ts'
import { SelectInput } from '../form/field.tsx'
import { Form } from '../form/form.tsx'
import { PathInput } from '../form/path-input.tsx'
import { listsIn } from './guess.ts'

interface PacketFormProps {
  definition: SourceDefinition
  fixed: boolean
  onChange(next: SourceDefinition): void
}

/** A bot's handoffs in a format that Baton reads by itself: only where they are has to be said. */
export function PacketForm({ definition, fixed, onChange }: PacketFormProps) {
  const { workbench, problems, replies } = useEditor()
  const { packets, ...rest } = definition
  return (
    <Form readOnly={fixed}>
      <SelectInput
        label={mapWords.formatOf}
        value={packets?.format ?? ''}
        options={[
          { value: '', label: mapWords.noFormat },
          ...workbench.formats.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        problem={problemAt(problems, 'definition.packets.format')}
        onSelect={(format) =>
          onChange(format === '' ? rest : { ...rest, packets: { each: packets?.each ?? '', format } })
        }
      />
      {packets && (
        <PathInput
          label={mapWords.whereHandoffs}
          value={packets.each}
          among={listsIn(replies)}
          problem={problemAt(problems, 'definition.packets.each')}
          onPath={(each) => onChange({ ...rest, packets: { ...packets, each } })}
        />
      )}
    </Form>
  )
}
