import { originOf } from '../../store/draft.ts'
import { connectWords } from '../../words/connect.ts'
import { presetOf } from '../draft.ts'
import { useEditor } from '../editor-context.ts'
import { Form } from '../form/form.tsx'
import { Part } from '../part.tsx'
import type { EditorProps, SourceDraft } from '../props.ts'
import { AboutPreset } from './about-preset.tsx'
import { Address } from './address.tsx'
import { AuthForm } from './auth-form.tsx'
import { Credentials } from './credentials.tsx'
import { HostLine } from './host-line.tsx'
import { PresetSettings } from './preset-settings.tsx'
import { Scope } from './scope.tsx'

type ConnectStepProps = Pick<
  EditorProps,
  'source' | 'helpdesks' | 'hostAllowed' | 'onAllowHost' | 'credential' | 'redirectUrl' | 'onChange'
>

/** Where the system is, how Baton proves who asks, and for which tickets it asks. */
export function ConnectStep(props: ConnectStepProps) {
  const { source, helpdesks, hostAllowed, onAllowHost, credential, redirectUrl, onChange } = props
  const { workbench, readOnly, definition } = useEditor()
  const preset = presetOf(source, workbench)
  const change = (part: Partial<SourceDraft>) => onChange({ ...source, ...part })
  return (
    <div>
      <Part title={connectWords.where.title} about={preset && <AboutPreset preset={preset} />}>
        <Form readOnly={readOnly}>
          <Address source={source} preset={preset} onChange={change} />
          <PresetSettings source={source} onChange={change} />
        </Form>
        <HostLine baseUrl={source.baseUrl ?? ''} allowed={hostAllowed} onAllow={onAllowHost} />
      </Part>
      <Part title={connectWords.who.title} about={connectWords.who.about}>
        {source.definition && (
          <Form readOnly={readOnly}>
            <AuthForm
              definition={source.definition}
              redirectUrl={redirectUrl}
              onChange={(next) => change({ definition: next })}
            />
          </Form>
        )}
        {definition && (
          <Credentials
            label={source.label ?? connectWords.who.thisSource}
            auth={definition.auth}
            origin={originOf(source.baseUrl)}
            credential={credential}
            help={preset?.credentialHelp}
            redirectUrl={source.definition ? undefined : redirectUrl}
          />
        )}
      </Part>
      <Part title={connectWords.scope.title} about={connectWords.scope.about}>
        <Form readOnly={readOnly}>
          <Scope source={source} helpdesks={helpdesks} onChange={change} />
        </Form>
      </Part>
    </div>
  )
}
