import type { SourceDefinition } from '#lib/contract/source.ts'
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
  if (!definition) return <p>This Baton does not have the preset of this source.</p>
  const own = source.definition !== undefined
  const change = (next: SourceDefinition) => onChange({ ...source, definition: next })
  return (
    <div>
      {preset && !readOnly && <MakeOwn preset={preset} onMake={() => onChange(madeOwn(source, workbench))} />}
      <Part title="What it is for" about="And what must be known of a customer before it can be asked.">
        <Form readOnly={readOnly || !own}>
          <NeedsForm definition={definition} onChange={change} />
        </Form>
      </Part>
      <Part
        title="Requests"
        about="One is enough for most systems. Where the customer’s ID has to be looked up first, add a second one that uses what the first one found."
      >
        <Chain definition={definition} fixed={readOnly || !own} onChange={change} />
      </Part>
      <Part title="Limits" about="So that a slow or chatty system never holds an agent up.">
        <Form readOnly={readOnly || !own}>
          <LimitsForm definition={definition} onChange={change} />
        </Form>
      </Part>
    </div>
  )
}
