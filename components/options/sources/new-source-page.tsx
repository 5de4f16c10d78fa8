import { useState } from 'react'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { useOptions } from '../store/context.ts'
import { useReadOnly } from '../store/use-draft.ts'
import { addingWords } from '../words/adding.ts'
import { presetsWords } from '../words/presets.ts'
import type { Beginning } from './new-source.ts'
import { NewSourceForm } from './new-source-form.tsx'
import { PresetPicker } from './preset-picker.tsx'

/** Adds a source: first which system, then where it is. */
export function NewSourcePage() {
  const workbench = useOptions((view) => view.workbench)
  const readOnly = useReadOnly()
  const [beginning, setBeginning] = useState<Beginning>()
  if (readOnly) return <PageHead title={addingWords.title} about={addingWords.managed} />
  if (beginning) {
    const name = 'preset' in beginning ? beginning.preset.name : `${beginning.point.name} API`
    return (
      <>
        <PageHead title={addingWords.titleOf(name)} about={addingWords.about} />
        <NewSourceForm beginning={beginning} onBack={() => setBeginning(undefined)} />
      </>
    )
  }
  return (
    <>
      <PageHead title={addingWords.title} about={addingWords.choose} />
      {workbench ? (
        <PresetPicker
          presets={workbench.presets}
          onPreset={(preset) => setBeginning({ preset })}
          onScratch={(point) => setBeginning({ point })}
        />
      ) : (
        <Skeleton lines={6} label={presetsWords.loading} />
      )}
    </>
  )
}
