import { useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useServices } from '../store/context.ts'
import { modelWords } from '../words/model.ts'
import { builtIn } from './model-source.ts'
import { ModelTest } from './model-test.tsx'

/** The browser's own model on this device: whether it is there, the download, a try. */
export function BuiltInModel() {
  const { builtInModel } = useServices()
  const [state, setState] = useState<keyof typeof modelWords.availability>()
  useEffect(() => {
    builtInModel.availability().then(setState, () => setState('unavailable'))
  }, [builtInModel])
  const download = () => {
    // First of all: the browser wants it inside the click.
    const done = builtInModel.download()
    setState('downloading')
    void done.then((there) => setState(there ? 'available' : 'downloadable'))
  }
  return (
    <SettingsSection title={modelWords.device} name="model-device" about={modelWords.builtInAbout}>
      <p role="status">{state && modelWords.availability[state]}</p>
      {state === 'downloadable' && (
        <div>
          <Button onClick={download}>{modelWords.download}</Button>
        </div>
      )}
      {state === 'available' && <ModelTest model={builtIn} />}
    </SettingsSection>
  )
}
