import { Activity, type ReactNode, useId, useMemo, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ConnectStep } from './connect/connect-step.tsx'
import { definitionOf, settingsOf } from './draft.ts'
import { type Editor, EditorContext } from './editor-context.ts'
import { MapStep } from './map/map-step.tsx'
import type { EditorProps, SourceEditorProps } from './props.ts'
import { readSource } from './read-source.ts'
import { RequestStep } from './request/request-step.tsx'
import styles from './source-editor.module.css'
import { StepTabs } from './step-tabs.tsx'
import { missingOn, type StepName } from './steps.ts'
import { TestStep } from './test/test-step.tsx'
import { useTest } from './use-test.ts'
import { editorWords } from './words.ts'

export type { SourceDraft, SourceEditorProps, TestInputs } from './props.ts'

/** Sets one source up in four steps: where it is, what it is asked, what the reply means, and the proof that it works. */
export function SourceEditor({ source, ...rest }: SourceEditorProps) {
  const read = useMemo(() => readSource(source), [source])
  return <Steps key={source.id} {...rest} source={read} />
}

function Steps(props: EditorProps) {
  const { source, rules, problems, onChange } = props
  const id = useId()
  const [step, setStep] = useState<StepName>('connect')
  const test = useTest(props)
  const editor = useEditorValue(props, test.samples.replies)
  const missing = missingOf(props, editor, test.passed)
  const ready = source.preset !== undefined && missing.request.length + missing.map.length === 0
  const panel = (name: StepName, children: ReactNode) => (
    <StepPanel
      id={id}
      name={name}
      selected={step === name}
      missing={missing[name]}
      next={name === 'connect' && ready ? 'test' : following[name]}
      onSelect={(next) => {
        setStep(next)
        document.documentElement.scrollTop = 0
      }}
    >
      {children}
    </StepPanel>
  )
  return (
    <EditorContext value={editor}>
      <div className={styles.editor} data-source-editor={source.id}>
        <StepTabs id={id} selected={step} missing={missing} onSelect={setStep} />
        {panel('connect', <ConnectStep {...props} />)}
        {panel('request', <RequestStep source={source} onChange={onChange} />)}
        {panel(
          'map',
          <MapStep
            source={source}
            rules={rules}
            samples={test.samples}
            onSamples={test.setSamples}
            onAsk={() => setStep('test')}
            onChange={onChange}
          />,
        )}
        {panel(
          'test',
          <TestStep
            source={source}
            rules={rules}
            outcome={test.outcome}
            outdated={test.outdated}
            missing={[...missing.connect, ...(problems.length > 0 ? missing.request : [])]}
            onRun={test.run}
            onCopyDiagnostics={props.onCopyDiagnostics}
          />,
        )}
      </div>
    </EditorContext>
  )
}

function useEditorValue(props: EditorProps, replies: Readonly<Record<string, unknown>>): Editor {
  const { source, workbench, problems, readOnly } = props
  return useMemo(
    () => ({
      workbench,
      problems,
      readOnly,
      replies,
      definition: definitionOf(source, workbench),
      settings: settingsOf(source, workbench),
    }),
    [source, workbench, problems, readOnly, replies],
  )
}

function missingOf(props: EditorProps, { definition, workbench }: Editor, tested: boolean) {
  const auth = definition?.auth
  return missingOn({
    problems: props.problems,
    baseUrl: props.source.baseUrl ?? '',
    hostAllowed: props.hostAllowed,
    needsCredential:
      auth !== undefined && (auth.kind === 'oauth' || workbench.credentialFields(auth).length > 0),
    credentialEntered: props.credential.entered,
    mappings: definition?.mappings.length ?? 0,
    hasPackets: definition?.packets !== undefined,
    tested,
  })
}

/* A preset's requests and mapping are there already: after its credentials comes the test. */
const following = { connect: 'request', request: 'map', map: 'test', test: undefined } as const

interface StepPanelProps {
  id: string
  name: StepName
  selected: boolean
  missing: readonly string[]
  next: StepName | undefined
  onSelect(step: StepName): void
  children: ReactNode
}

/** A step's content. Steps that are not shown keep what was typed in them. */
function StepPanel({ id, name, selected, missing, next, onSelect, children }: StepPanelProps) {
  return (
    <div
      role="tabpanel"
      id={`${id}-panel-${name}`}
      aria-labelledby={`${id}-tab-${name}`}
      hidden={!selected}
      className={styles.panel}
    >
      <Activity mode={selected ? 'visible' : 'hidden'}>
        {name !== 'test' && missing.length > 0 && (
          <p className={styles.missing}>{editorWords.toDo(missing.join('; '))}</p>
        )}
        {children}
        {next && (
          <div className={styles.next}>
            <Button onClick={() => onSelect(next)}>{editorWords.next(editorWords.stepNames[next])}</Button>
          </div>
        )}
      </Activity>
    </div>
  )
}
