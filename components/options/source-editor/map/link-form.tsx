import { pathProblem } from '../../problems.ts'
import { mapWords } from '../../words/map.ts'
import { useEditor } from '../editor-context.ts'
import { SelectInput, TextInput } from '../form/field.tsx'
import { Rows } from '../form/rows.tsx'
import { useMap } from './map-context.ts'
import { isLink } from './mapping-edit.ts'
import { fieldAt } from './target.ts'

/** An address comes in the reply, or is put together from the record: a page of the system's own. */
export function LinkForm({ names }: { names: readonly string[] }) {
  const { workbench } = useEditor()
  const { mapping: whole, onField } = useMap()
  const mapping = fieldAt(whole.fields, names)
  const link = isLink(mapping) ? mapping : undefined
  return (
    <>
      <SelectInput
        label={mapWords.theAddress}
        value={link ? 'link' : 'path'}
        options={[
          { value: 'path', label: mapWords.inReply },
          { value: 'link', label: mapWords.ownPage },
        ]}
        onSelect={(next) =>
          onField(names, next === 'link' ? { link: '/orders/{{id}}', with: { id: 'id' } } : undefined)
        }
      />
      {link && (
        <>
          <TextInput
            label={mapWords.page}
            code
            help={mapWords.pageHelp}
            value={link.link}
            onText={(next) => onField(names, { ...link, link: next })}
          />
          <Rows
            legend={mapWords.fills}
            columns={[mapWords.hole, mapWords.path]}
            what="hole"
            value={link.with}
            problemOf={(_, path) => (path === '' ? undefined : pathProblem(workbench, path))}
            onValue={(next) => onField(names, { ...link, with: next ?? {} })}
          />
        </>
      )}
    </>
  )
}
