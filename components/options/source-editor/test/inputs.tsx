import { intentLabel } from '#components/labels.ts'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import { testWords } from '../../words/test.ts'
import { SelectInput, TextInput } from '../form/field.tsx'
import { Pairs } from '../form/form.tsx'
import type { TestInputs } from '../props.ts'
import { neededKeys } from '../request/holes.ts'
import { contextKeys, inputExamples } from '../words.ts'

interface TestInputsFormProps {
  definition: SourceDefinition
  rules: readonly DataPointRule[]
  inputs: TestInputs
  intent: string
  onInputs(next: TestInputs): void
  onIntent(next: string): void
}

/** Whom to ask for: only what the source can use. The intent decides which data points may be asked for at all. */
export function TestInputsForm({
  definition,
  rules,
  inputs,
  intent,
  onInputs,
  onIntent,
}: TestInputsFormProps) {
  const intents = [...new Set(rules.flatMap((rule) => rule.intents ?? []))]
  return (
    <Pairs>
      {neededKeys(definition).map((key) => (
        <TextInput
          key={key}
          label={contextKeys[key]}
          inputMode={key === 'email' ? 'email' : 'text'}
          placeholder={inputExamples[key]}
          value={inputs[key] ?? ''}
          onText={(value) => onInputs({ ...inputs, [key]: value })}
        />
      ))}
      {intents.length > 0 && (
        <SelectInput
          label={testWords.about}
          value={intent}
          options={[
            { value: '', label: testWords.notKnown },
            ...intents.map((value) => ({ value, label: intentLabel(value) })),
          ]}
          onSelect={onIntent}
        />
      )}
    </Pairs>
  )
}
