import { useState } from 'react'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { useOptions } from '../store/context.ts'
import { useReadOnly } from '../store/use-draft.ts'
import type { Beginning } from './new-source.ts'
import { NewSourceForm } from './new-source-form.tsx'
import { PresetPicker } from './preset-picker.tsx'

/** Adds a source: first which system, then where it is. */
export function NewSourcePage() {
  const workbench = useOptions((view) => view.workbench)
  const readOnly = useReadOnly()
  const [beginning, setBeginning] = useState<Beginning>()
  if (readOnly)
    return <PageHead title="Add a source" about="Somebody else manages the sources of this set-up." />
  if (beginning) {
    const name = 'preset' in beginning ? beginning.preset.name : `${beginning.point.name} API`
    return (
      <>
        <PageHead title={`Add ${name}`} about="Where it is, and what your team calls it." />
        <NewSourceForm beginning={beginning} onBack={() => setBeginning(undefined)} />
      </>
    )
  }
  return (
    <>
      <PageHead
        title="Add a source"
        about="Choose the system. If it is not in the list, anything with a web API can be connected from scratch."
      />
      {workbench ? (
        <PresetPicker
          presets={workbench.presets}
          onPreset={(preset) => setBeginning({ preset })}
          onScratch={(point) => setBeginning({ point })}
        />
      ) : (
        <Skeleton lines={6} label="Loading the presets" />
      )}
    </>
  )
}
