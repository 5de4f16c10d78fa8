import { SelectField } from '#components/ui/select-field.tsx'
import type { LanguageModelConfig } from '#lib/contract/language-model.ts'
import { HostChip } from '../host-chip.tsx'
import { problemsIn } from '../problems.ts'
import { PageHead } from '../shell/page-head.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { Credential } from '../sources/credential.tsx'
import { HealthChip } from '../sources/health-chip.tsx'
import { useHealth } from '../sources/use-health.ts'
import { useOptions, useOptionsStore } from '../store/context.ts'
import { type DraftConfig, originOf } from '../store/draft.ts'
import { useProblems, useReadOnly } from '../store/use-draft.ts'
import { modelWords } from '../words/model.ts'
import { shellWords } from '../words/shell.ts'
import { BuiltInModel } from './built-in-model.tsx'
import { EndpointForm } from './endpoint-form.tsx'
import styles from './language-model.module.css'
import { builtIn, type EndpointDraft, emptyEndpoint, endpointOf, modelSource } from './model-source.ts'
import { ModelTest } from './model-test.tsx'

/** Whether a language model writes the sentence of the brief, which one, and what that means. */
export function LanguageModelPage() {
  const store = useOptionsStore()
  const readOnly = useReadOnly()
  const model = useOptions(({ draft }) => draft.languageModel)
  const change = (next: LanguageModelConfig | undefined) =>
    store.getState().edit((draft) => withModel(draft, next))
  const endpoint = endpointOf(model)
  return (
    <>
      <PageHead title={shellWords.titles['language-model']} about={shellWords.abouts['language-model']} />
      <SettingsSection title={modelWords.writer} name="language-model" about={modelWords.writerAbout}>
        <SelectField
          label={modelWords.writtenBy}
          value={model?.kind ?? 'off'}
          disabled={readOnly}
          onChange={({ currentTarget }) => change(chosen(currentTarget.value))}
        >
          <option value="off">{modelWords.writers.off}</option>
          <option value="openai-compatible">{modelWords.writers['openai-compatible']}</option>
          <option value="built-in">{modelWords.writers['built-in']}</option>
        </SelectField>
        {endpoint && !readOnly && <Form endpoint={endpoint} onChange={change} />}
      </SettingsSection>
      <SettingsSection title={modelWords.leavingTitle} name="leaving">
        <ul className={styles.list}>
          {Object.entries(modelWords.leaving).map(([what, line]) => (
            <li key={what}>{line}</li>
          ))}
        </ul>
      </SettingsSection>
      {endpoint && <OnThisDevice endpoint={endpoint} />}
      {model?.kind === 'built-in' && <BuiltInModel />}
    </>
  )
}

interface FormProps {
  endpoint: EndpointDraft
  onChange(next: EndpointDraft): void
}

function Form({ endpoint, onChange }: FormProps) {
  const problems = problemsIn(useProblems(), 'languageModel')
  return (
    <EndpointForm
      model={endpoint}
      problems={problems}
      onChange={(changed) => onChange({ ...endpoint, ...changed })}
    />
  )
}

/** What each reader does on their own device: the permission, the API key, a try. */
function OnThisDevice({ endpoint }: { endpoint: EndpointDraft }) {
  const source = modelSource(endpoint)
  const health = useHealth(source)
  const origin = originOf(endpoint.url)
  if (origin === undefined) return null
  return (
    <SettingsSection title={modelWords.device} name="model-device" about={modelWords.deviceAbout}>
      <div className={styles.line}>
        <b>{origin}</b>
        <HostChip origin={origin} label={source.label} />
        <HealthChip health={health} label={source.label} />
      </div>
      <Credential source={source} />
      <ModelTest model={endpoint} />
    </SettingsSection>
  )
}

function chosen(kind: string): LanguageModelConfig | undefined {
  if (kind === 'off') return undefined
  return kind === 'built-in' ? builtIn : emptyEndpoint
}

/** No language model is no property, so that switching it off leaves no change behind. */
function withModel(
  { languageModel: _, ...draft }: DraftConfig,
  model: LanguageModelConfig | undefined,
): DraftConfig {
  return model ? { ...draft, languageModel: model } : draft
}
