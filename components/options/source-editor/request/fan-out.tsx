import { problemAt } from '../../problems.ts'
import { requestMoreWords } from '../../words/request-more.ts'
import { useEditor } from '../editor-context.ts'
import { SelectInput, TextInput } from '../form/field.tsx'
import { Pairs } from '../form/form.tsx'
import { NumberInput } from '../form/number-input.tsx'
import { type RequestFormProps, withPart } from './request-props.ts'

/** A request that is sent once for each entry of a list that an earlier one has bound: an order's parcels. */
export function FanOut({ request, place, waits, onChange }: RequestFormProps) {
  const { problems } = useEditor()
  const words = requestMoreWords.when
  const { forEach } = request
  const set = (next: NonNullable<typeof forEach> | undefined) => onChange(withPart(request, 'forEach', next))
  const names = [...new Set([...waits, ...(forEach ? [forEach.in] : [])])]
  return (
    <Pairs>
      <SelectInput
        label={words.sent}
        value={forEach?.in ?? ''}
        options={[
          { value: '', label: words.once },
          ...names.map((value) => ({ value, label: words.eachOf(value) })),
        ]}
        problem={problemAt(problems, `${place}.forEach.in`)}
        onSelect={(list) => set(list === '' ? undefined : { as: 'entry', most: 10, ...forEach, in: list })}
      />
      {forEach && (
        <>
          <TextInput
            label={words.entryName}
            code
            help={words.usedAs(`{{${forEach.as || 'entry'}}}`)}
            value={forEach.as}
            problem={problemAt(problems, `${place}.forEach.as`)}
            onText={(as) => set({ ...forEach, as: as.trim() })}
          />
          <NumberInput
            label={words.most}
            help={words.mostHelp}
            value={forEach.most}
            problem={problemAt(problems, `${place}.forEach.most`)}
            onNumber={(most) => set({ ...forEach, most: most ?? Number.NaN })}
          />
        </>
      )}
    </Pairs>
  )
}
