import { useEditor } from '../editor-context.ts'
import { SelectInput, TextInput } from '../form/field.tsx'
import { Pairs } from '../form/form.tsx'
import { NumberInput } from '../form/number-input.tsx'
import { problemAt } from '../problems.ts'
import { type RequestFormProps, withPart } from './request-props.ts'

/** A request that is sent once for each entry of a list that an earlier one has bound: an order's parcels. */
export function FanOut({ request, place, waits, onChange }: RequestFormProps) {
  const { problems } = useEditor()
  const { forEach } = request
  const set = (next: NonNullable<typeof forEach> | undefined) => onChange(withPart(request, 'forEach', next))
  const names = [...new Set([...waits, ...(forEach ? [forEach.in] : [])])]
  return (
    <Pairs>
      <SelectInput
        label="Sent"
        value={forEach?.in ?? ''}
        options={[
          { value: '', label: 'once' },
          ...names.map((value) => ({ value, label: `for each of ${value}` })),
        ]}
        problem={problemAt(problems, `${place}.forEach.in`)}
        onSelect={(list) => set(list === '' ? undefined : { as: 'entry', most: 10, ...forEach, in: list })}
      />
      {forEach && (
        <>
          <TextInput
            label="Name of one entry"
            code
            help={`Used as {{${forEach.as || 'entry'}}}`}
            value={forEach.as}
            problem={problemAt(problems, `${place}.forEach.as`)}
            onText={(as) => set({ ...forEach, as: as.trim() })}
          />
          <NumberInput
            label="At most"
            help="1 to 50 requests."
            value={forEach.most}
            problem={problemAt(problems, `${place}.forEach.most`)}
            onNumber={(most) => set({ ...forEach, most: most ?? Number.NaN })}
          />
        </>
      )}
    </Pairs>
  )
}
