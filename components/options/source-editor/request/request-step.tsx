import type { SourceDefinition } from '#lib/contract/source.ts'
import { requestWords } from '../../words/request.ts'
import { madeOwn, presetOf } from '../draft.ts'
import { useEditor } from '../editor-context.ts'
import { Form } from '../form/form.tsx'
import { MakeOwn } from '../make-own.tsx'
import { Part } from '../part.tsx'
import type { SourceDraft } from '../props.ts'
import { Chain } from './chain.tsx'
import { LimitsForm } from './limits-form.tsx'
import { NeedsForm } from './needs-form.tsx'

interface RequestStepProps {
  source: SourceDraft
  onChange(next: SourceDraft): void
}

/** What Baton asks the system, and what it must know before it can. A preset's own is shown and not changed. */
export function RequestStep({ source, onChange }: RequestStepProps) {
  const { workbench, readOnly, definition } = useEditor()
  const preset = presetOf(source, workbench)
  if (!definition) return <p>{requestWords.noPreset}</p>
  const own = source.definition !== undefined
  const change = (next: SourceDefinition) => onChange({ ...source, definition: next })
  return (
    <div>
      {preset && !readOnly && <MakeOwn preset={preset} onMake={() => onChange(madeOwn(source, workbench))} />}
      <Part title={requestWords.needs.title} about={requestWords.needs.about}>
        <Form readOnly={readOnly || !own}>
          <NeedsForm definition={definition} onChange={change} />
        </Form>
      </Part>
      <Part title={requestWords.chain.title} about={requestWords.chain.about}>
        <Chain definition={definition} fixed={readOnly || !own} onChange={change} />
      </Part>
      <Part title={requestWords.limits.title} about={requestWords.limits.about}>
        <Form readOnly={readOnly || !own}>
          <LimitsForm definition={definition} onChange={change} />
        </Form>
      </Part>
    </div>
  )
}
